import { BlockList, isIP, isIPv4 } from 'node:net';

type Range = readonly [address: string, prefix: number];

/** What IANA's registry of special addresses keeps from the public internet, with the deprecated relays and multicast. */
const SPECIAL_IPV4: readonly Range[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Within 2000::/3: protocols (Teredo, ORCHID, benchmarks), documentation, 6to4, AS112. */
const SPECIAL_IPV6: readonly Range[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
];

/** IPv6 addresses that stand for the IPv4 address in their last 32 bits: mapped ones, and those of NAT64 (RFC 6052). */
const IPV4_WITHIN_IPV6 = ['::ffff:', '64:ff9b::'];

/** The only IPv6 addresses that were ever given out for the public internet are those of 2000::/3. */
const POSSIBLE_IPV6 = blockList('ipv6', [
  ['2000::', 3],
  ...IPV4_WITHIN_IPV6.map((start): Range => [`${start}0.0.0.0`, 96]),
]);

const REFUSED_IPV4 = blockList('ipv4', SPECIAL_IPV4);

const REFUSED_IPV6 = blockList('ipv6', [
  ...SPECIAL_IPV6,
  ...IPV4_WITHIN_IPV6.flatMap((start) =>
    SPECIAL_IPV4.map(([address, prefix]): Range => [`${start}${address}`, 96 + prefix]),
  ),
]);

/** Whether an IPv4 or IPv6 address, without brackets, is one of the public internet. What is no address is not. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  if (isIPv4(address)) return !REFUSED_IPV4.check(address, 'ipv4');
  const unscoped = withoutZone(address);
  return POSSIBLE_IPV6.check(unscoped, 'ipv6') && !REFUSED_IPV6.check(unscoped, 'ipv6');
}

/** An IPv6 address without the name of a network card, as in `fe80::1%eth0`. */
export function withoutZone(address: string): string {
  return address.replace(/%.*$/s, '');
}

function blockList(family: 'ipv4' | 'ipv6', ranges: readonly Range[]): BlockList {
  const list = new BlockList();
  for (const [address, prefix] of ranges) list.addSubnet(address, prefix, family);
  return list;
}
