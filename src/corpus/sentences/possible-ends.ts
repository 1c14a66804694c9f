import type { Language, Span } from '../../domain/index.js';
import { endMarksOf, needsSpace } from './end-marks.js';

/** A place in a paragraph where a sentence may end: end marks, what closes behind them, and then the next sentence. */
export interface PossibleEnd {
  /** The end marks: `.`, `?!`, `…`, `。`. */
  readonly mark: string;
  readonly markStart: number;
  readonly markEnd: number;
  /** Behind the quotation marks, brackets and notes that close here. */
  readonly end: number;
  /** Where the text goes on. */
  readonly next: number;
}

const CLOSING = /[)\]}"'”“’‘»«›‹」』）】》〉]*/uy;
const SPACED_CLOSING = /[^\S\n][»›"”“]/uy;
/** Footnotes and page references of encyclopaedias: `[12]`, `[citation needed]`, `:212–219`. */
const NOTES = /(?:\[[^[\]\n]{1,40}\]|:\d[\d,:–-]{0,40})*(?:\s?\[\d{1,3}\])*/uy;
const SPACE = /\s*/uy;

/** The places where a sentence may end, outside of quotations and brackets and before the end of the paragraph. */
export function possibleEnds(paragraph: string, language: Language, enclosed: readonly Span[]): PossibleEnd[] {
  const closings = new Set(enclosed.map(({ end }) => end));
  const places: PossibleEnd[] = [];
  for (const match of paragraph.matchAll(endMarksOf(language))) {
    // A note may hold end marks of its own.
    if (match.index < (places.at(-1)?.end ?? 0)) continue;
    const place = placeOf(paragraph, match[0], match.index, closings);
    if (place.next === paragraph.length) continue;
    if (place.next === place.end && needsSpace(place.mark)) continue;
    places.push(place);
  }
  return outside(places, enclosed);
}

function placeOf(paragraph: string, mark: string, markStart: number, closings: ReadonlySet<number>): PossibleEnd {
  const markEnd = markStart + mark.length;
  let end = after(CLOSING, paragraph, markEnd);
  const spacedEnd = after(SPACED_CLOSING, paragraph, end);
  if (closings.has(spacedEnd)) end = after(CLOSING, paragraph, spacedEnd);
  end = after(NOTES, paragraph, end);
  return { mark, markStart, markEnd, end, next: after(SPACE, paragraph, end) };
}

/** Where a match that begins at `index` ends; `index` where there is none. */
function after(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return index + (pattern.exec(text)?.[0].length ?? 0);
}

/** The places that no enclosure holds. Both lists are in the order of their ends. */
function outside(places: readonly PossibleEnd[], enclosed: readonly Span[]): PossibleEnd[] {
  let reach = Infinity;
  let at = enclosed.length - 1;
  // From the back, `reach` is the start of the widest enclosure that ends behind the place.
  return places
    .toReversed()
    .filter(({ end }) => {
      for (let span = enclosed[at]; span && span.end > end; span = enclosed[--at]) reach = Math.min(reach, span.start);
      return end <= reach;
    })
    .toReversed();
}
