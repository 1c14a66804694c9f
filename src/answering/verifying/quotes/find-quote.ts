import type { Span } from '../../../domain/index.js';

const WHITE_SPACE = /[\s\u00a0\u202f\u2009\u200a]/u;
const QUOTATION_MARK = /["'„“”‟«»‹›‘’‚‛`´＂]/u;
const HYPHEN = /[-‐‑‒–—―−﹣－]/u;
/** Marks that are not seen: soft hyphens, joiners, marks of direction. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\u2066-\u2069\ufeff]/u;

/** A text in which variants of white space, quotation marks and hyphens are one, and where each of its units was. */
interface Levelled {
  readonly text: string;
  /** Offsets of each unit into the text as it was. */
  readonly places: readonly Span[];
}

/**
 * Finds a quote in its passage. White space, quotation marks and hyphens may be written otherwise, and nothing else may differ.
 *
 * @returns offsets of the passage's own text; null where it does not hold the quote, or the quote is empty
 */
export function findQuote(passage: string, quote: string): Span | null {
  const wanted = quote.trim();
  if (wanted === '') return null;
  const exact = passage.indexOf(wanted);
  if (exact >= 0) return { start: exact, end: exact + wanted.length };
  const searched = levelled(wanted).text;
  if (searched === '') return null;
  const { text, places } = levelled(passage);
  const found = text.indexOf(searched);
  const first = places[found];
  const last = places[found + searched.length - 1];
  return found >= 0 && first && last ? { start: first.start, end: last.end } : null;
}

/** White space counts as one space, and as none at the ends and inside quotation marks, where some languages put one. */
function levelled(original: string): Levelled {
  let text = '';
  const places: Span[] = [];
  let space: number | null = null;
  for (let place = 0; place < original.length; place++) {
    const unit = original.charAt(place);
    if (INVISIBLE.test(unit)) continue;
    if (WHITE_SPACE.test(unit)) {
      space ??= place;
      continue;
    }
    const level = QUOTATION_MARK.test(unit) ? '"' : HYPHEN.test(unit) ? '-' : unit;
    if (space !== null && text !== '' && level !== '"' && !text.endsWith('"')) {
      text += ' ';
      places.push({ start: space, end: place });
    }
    space = null;
    text += level;
    places.push({ start: place, end: place + 1 });
  }
  return { text, places };
}
