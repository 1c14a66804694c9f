import type { IncomingHttpHeaders } from 'node:http';
import { LONGEST_MS, parseHttpDate, secondsToMs } from './http-date.js';

/**
 * How long an answer stays fresh, in ms, by `Cache-Control` or else by `Expires` (RFC 9111, 4.2.1), less the time that it lay in caches.
 * Null where the server does not say, or wants to be asked each time. A year at most.
 *
 * @param now in ms, for answers without a date of their own
 */
export function freshForMs(headers: IncomingHttpHeaders, now: number): number | null {
  const directives = (headers['cache-control'] ?? '').toLowerCase().split(/\s*,\s*/);
  if (directives.some((directive) => /^no-(cache|store)$/.test(directive.trim()))) return null;
  const lifetime = maxAgeMs(directives) ?? untilExpiryMs(headers, now);
  if (lifetime === null) return null;
  return Math.max(0, lifetime - (secondsToMs(headers.age ?? '') ?? 0));
}

function maxAgeMs(directives: readonly string[]): number | null {
  for (const directive of directives) {
    const [, seconds] = /^\s*max-age\s*=\s*"?(\d+)"?\s*$/.exec(directive) ?? [];
    if (seconds !== undefined) return secondsToMs(seconds);
  }
  return null;
}

function untilExpiryMs({ expires, date }: IncomingHttpHeaders, now: number): number | null {
  if (expires === undefined) return null;
  const expiry = parseHttpDate(expires);
  // What is no date, as `0`, means that it has expired (RFC 9111, 5.3).
  if (expiry === null) return 0;
  return Math.min(Math.max(0, expiry - (parseHttpDate(date ?? '') ?? now)), LONGEST_MS);
}
