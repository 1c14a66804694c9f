import type { Span } from '../../domain/index.js';

/** Combining marks, joiners and what they join, skin tones, and the second halves of surrogate pairs. */
const INSIDE_CHARACTER = /^(?:[\p{M}\u200d\p{Emoji_Modifier}]|[\udc00-\udfff])/u;
const SECOND_HALF = /^[\udc00-\udfff]/u;
const JOINER = '\u200d';

/** More units than this on one character are not writing, and are cut like anything else. */
const MAX_CHARACTER_LENGTH = 64;

/**
 * Cuts a sentence into pieces of at most `length` units: at the last white space within that, or between two characters
 * where there is none. No piece begins or ends with white space.
 */
export function cutToLength(text: string, sentence: Span, length: number): Span[] {
  const pieces: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > length) {
    const cut = lastSpace(text, start, start + length) ?? lastCharacterEnd(text, start + length);
    pieces.push({ start, end: start + text.slice(start, cut).trimEnd().length });
    start = sentence.end - text.slice(cut, sentence.end).trimStart().length;
  }
  return [...pieces, { start, end: sentence.end }];
}

/** The last white space after `from` and up to `to`. */
function lastSpace(text: string, from: number, to: number): number | null {
  for (let at = to; at > from; at--) {
    if (/\s/u.test(text.charAt(at))) return at;
  }
  return null;
}

/** The last place up to `to` that is between two characters. */
function lastCharacterEnd(text: string, to: number): number {
  for (let at = to; at > to - MAX_CHARACTER_LENGTH; at--) {
    if (!INSIDE_CHARACTER.test(text.slice(at, at + 2)) && text.charAt(at - 1) !== JOINER) return at;
  }
  return SECOND_HALF.test(text.slice(to, to + 1)) ? to - 1 : to;
}
