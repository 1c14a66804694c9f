import type { IncomingHttpHeaders } from 'node:http';
import { LONGEST_MS, parseHttpDate, secondsToMs } from './http-date.js';

/**
 * How long the server wants to be left alone, in ms, a year at most; null where it does not say.
 *
 * @param now in ms, for answers without a date of their own
 */
export function retryAfterMs(headers: IncomingHttpHeaders, now: number): number | null {
  const said = headers['retry-after']?.trim();
  if (said === undefined) return null;
  const seconds = secondsToMs(said);
  if (seconds !== null) return seconds;
  const moment = parseHttpDate(said);
  if (moment === null) return null;
  return Math.min(Math.max(0, moment - (parseHttpDate(headers.date ?? '') ?? now)), LONGEST_MS);
}
