import { BlockList, isIP, isIPv4 } from 'node:net';
import { isPublicAddress, withoutZone } from './public-address.js';

/** Which addresses may be connected to: all of the public internet, and of the others those that an operator allows. */
export class AddressPolicy {
  private readonly hosts = new Set<string>();
  private readonly addresses = new BlockList();
  private readonly allowsAll: boolean;

  /** @param allowed host names, addresses and CIDR ranges that need not be public, or all of them */
  constructor(allowed: readonly string[] | 'all') {
    this.allowsAll = allowed === 'all';
    for (const entry of allowed === 'all' ? [] : allowed) this.add(entry);
  }

  /** Whether a connection to an address is allowed for a host, which is the name or literal of the URL. */
  allows(host: string, address: string): boolean {
    if (isIP(address) === 0) return false;
    if (this.allowsAll || isPublicAddress(address)) return true;
    return this.hosts.has(hostKey(host)) || this.addresses.check(withoutZone(address), familyOf(address));
  }

  private add(entry: string): void {
    const [address = '', prefix] = entry.split('/');
    if (isIP(address) === 0) this.hosts.add(hostKey(entry));
    else if (prefix === undefined) this.addresses.addAddress(address, familyOf(address));
    else this.addresses.addSubnet(address, Number(prefix), familyOf(address));
  }
}

/** A host's name as one and the same for all its spellings. */
export function hostKey(host: string): string {
  return host.toLowerCase().replace(/\.$/, '');
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv4(address) ? 'ipv4' : 'ipv6';
}
