import { isIP } from 'node:net';
import type { AddressFault } from '../failure.js';
import type { AddressPolicy } from './address-policy.js';

/** UTF-16 units. Longer ones than the longest that browsers and servers commonly take are no addresses of articles. */
const LONGEST_URL = 8192;

export type CheckedUrl =
  | { readonly kind: 'allowed'; readonly url: URL }
  | { readonly kind: 'refused'; readonly reason: AddressFault; readonly host: string };

/**
 * A URL without its fragment that may be fetched as far as it can be told without asking for the addresses of its host. URL itself writes
 * every form of an IPv4 address (decimal, octal, hexadecimal, short) in the usual one.
 *
 * @param base for a relative reference
 */
export function checkUrl(text: string, policy: AddressPolicy, base?: URL): CheckedUrl {
  const refused = (reason: AddressFault, host = '') => ({ kind: 'refused', reason, host }) as const;
  const url = text.length > LONGEST_URL ? null : parse(text, base);
  if (!url) return refused('malformed');
  url.hash = '';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refused('scheme', url.hostname);
  if (url.username !== '' || url.password !== '') return refused('credentials', url.hostname);
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0 && !policy.allows(literal, literal)) return refused('private', literal);
  return { kind: 'allowed', url };
}

/** Once it has been compiled, `URL.canParse` of Node 20 and 22 refuses addresses with letters that are not of ASCII. */
function parse(text: string, base?: URL): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
