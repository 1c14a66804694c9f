import { get_sentence_boundaries } from 'sentencex';
import type { Language } from '../../domain/index.js';

/**
 * How much of a paragraph sentencex judges at a time, in UTF-16 units: its time grows with the square of the length, and at
 * 10,000 bytes (a unit takes up to three) it cuts of its own accord.
 */
const WINDOW_LENGTH = 1000;

/** How much it sees around that: it looks at the word before a mark and at 30 bytes behind it. */
const CONTEXT_LENGTH = 60;

/**
 * What leads sentencex astray: it takes all between two quotation marks or brackets for one sentence however far apart they
 * are, and panics on some sequences of them. They become spaces, and what they enclose is judged here.
 */
const ENCLOSING = /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"`<>\s]|(?<!\p{L})'/gu;

/** Footnotes: the next sentence begins behind them. */
const NOTE = /\[[^[\]\n]{1,40}\]/gu;

/** Where sentencex sees sentences end: the offsets after their end marks. */
export function sentencexEnds(paragraph: string, language: Language): ReadonlySet<number> {
  const text = paragraph.replace(NOTE, blank).replace(ENCLOSING, blank);
  const ends = new Set<number>();
  for (let from = 0; from < text.length; from += WINDOW_LENGTH) {
    const to = from + WINDOW_LENGTH;
    const start = Math.max(0, from - CONTEXT_LENGTH);
    for (const end of endsIn(text.slice(start, to + CONTEXT_LENGTH), language)) {
      if (start + end > from && start + end <= to) ends.add(start + end);
    }
  }
  return ends;
}

function blank(run: string): string {
  return ' '.repeat(run.length);
}

function endsIn(window: string, language: Language): number[] {
  let start = 0;
  return get_sentence_boundaries(language, window).map(({ text }) => {
    const end = start + text.trimEnd().length;
    start += text.length;
    return end;
  });
}
