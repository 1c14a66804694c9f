import { lookup } from 'node:dns/promises';
import { isIPv6, type LookupFunction } from 'node:net';
import { FetchFault } from '../failure.js';
import type { AddressPolicy } from './address-policy.js';

/** The addresses of a host name, in the order in which they are to be tried. Rejects for a name that has none. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** Asks the operating system, with its hosts file and its order of addresses. */
export const systemResolve: Resolve = async (host) => {
  const found = await lookup(host, { all: true, verbatim: true });
  return found.map(({ address }) => address);
};

/**
 * The look-up of a socket: it is given the allowed addresses alone, so that it connects to what was checked whatever the name leads to a
 * moment later.
 */
export function checkedLookup(resolve: Resolve, policy: AddressPolicy): LookupFunction {
  const answer = async (...[host, options, callback]: Parameters<LookupFunction>) => {
    const found = await allowedAddresses(host, resolve, policy);
    if (found instanceof FetchFault) callback(found, '');
    else if (options.all) callback(null, [...found]);
    else callback(null, found[0].address, found[0].family);
  };
  return (...parameters) => void answer(...parameters);
}

type FoundAddress = ReturnType<typeof withFamily>;

async function allowedAddresses(
  host: string,
  resolve: Resolve,
  policy: AddressPolicy,
): Promise<readonly [FoundAddress, ...FoundAddress[]] | FetchFault> {
  try {
    const addresses = await resolve(host);
    if (addresses.length === 0) return new FetchFault({ kind: 'unresolved', host });
    const [first, ...others] = addresses.filter((address) => policy.allows(host, address));
    if (first === undefined) return new FetchFault({ kind: 'address', reason: 'private', host });
    return [withFamily(first), ...others.map(withFamily)];
  } catch (error) {
    return new FetchFault({ kind: 'unresolved', host }, { cause: error });
  }
}

function withFamily(address: string) {
  return { address, family: isIPv6(address) ? 6 : 4 };
}
