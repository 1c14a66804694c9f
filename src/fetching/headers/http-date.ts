/** One year; what servers say beyond it means "for ever". */
export const LONGEST_MS = 365 * 24 * 60 * 60 * 1000;

/** A date as HTTP writes it (RFC 9110, 5.6.7, with the two obsolete forms), in ms since 1970; null for anything else. */
export function parseHttpDate(text: string): number | null {
  if (!/^[A-Z][a-z]{2,8},? /.test(text)) return null;
  // asctime's form names no time zone and means GMT.
  const time = Date.parse(/(GMT|UTC|[+-]\d{4})\s*$/.test(text) ? text : `${text} GMT`);
  return Number.isNaN(time) ? null : time;
}

/** Milliseconds of a header's whole seconds, a year at most; null for what is no such number. */
export function secondsToMs(text: string): number | null {
  return /^\d+$/.test(text) ? Math.min(Number(text) * 1000, LONGEST_MS) : null;
}
