import { withoutLooseDirections } from './direction.js';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Punctuation that looks lost before "…". */
const BEFORE_ELLIPSIS = /[\s,;:–—-]+$/u;

/**
 * The beginning of a text in at most `units` UTF-16 units, with "…" after its last whole word where something was left out. White
 * space counts as one space.
 *
 * @param units at least 1
 */
export function shorten(text: string, units: number): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  if (line.length <= units) return line;
  const beginning = beginningOf(line, units - 1);
  const lastSpace = line[beginning.length] === ' ' ? beginning.length : beginning.lastIndexOf(' ');
  // Chinese and the like have no spaces, and are cut between characters.
  const words = lastSpace > beginning.length / 2 ? beginning.slice(0, lastSpace) : beginning;
  return `${withoutLooseDirections(words.replace(BEFORE_ELLIPSIS, ''))}…`;
}

/** As many whole characters as fit. */
function beginningOf(line: string, units: number): string {
  const cluster = graphemes.segment(line).containing(units);
  return line.slice(0, cluster?.index ?? units);
}
