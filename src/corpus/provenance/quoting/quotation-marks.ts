import type { Span } from '../../../domain/index.js';

/** The marks that open a quotation in some language, as a character class's content; some open in one and close in another. */
export const OPENING_MARKS = '„“”"»«›‹‚‘「『';
/** The marks that close one. */
export const CLOSING_MARKS = '“”"«»‹›‘’」』';

const OPENING = new RegExp(`[${OPENING_MARKS}]`, 'u');
const CLOSING = new RegExp(`[${CLOSING_MARKS}]`, 'u');
/** A straight apostrophe opens only where no letter stands before it. */
const APOSTROPHE_QUOTED = /(?<![\p{L}\p{M}\p{N}])'$/u;
/** French sets spaces inside its marks. */
const SPACED_OPENING = /[«‹“]\s$/u;
const SPACED_CLOSING = /^\s[»›”]/u;

/** A run of text with the quotation marks right around it, or null where it stands in none. */
export function quotedAround(text: string, { start, end }: Span): Span | null {
  const before = text.slice(Math.max(0, start - 2), start);
  if (OPENING.test(before.slice(-1)) && CLOSING.test(text.charAt(end))) return { start: start - 1, end: end + 1 };
  if (APOSTROPHE_QUOTED.test(before) && text.charAt(end) === "'") return { start: start - 1, end: end + 1 };
  const spaced = SPACED_OPENING.test(before) && SPACED_CLOSING.test(text.slice(end, end + 2));
  return spaced ? { start: start - 2, end: end + 2 } : null;
}
