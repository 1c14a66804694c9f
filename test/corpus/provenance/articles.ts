import { type Language, parseLanguage, type Span } from '../../../src/domain/index.js';
import type { TracedArticle } from '../../../src/corpus/provenance/index.js';

/** A language by its code; throws where the test names none. */
function language(code: string): Language {
  const parsed = parseLanguage(code);
  if (!parsed) throw new RangeError(`not a language: ${code}`);
  return parsed;
}

/** An article without label or address, split into sentences where a full stop is followed by a capital. */
export function article(text: string, code = 'de', known: Partial<TracedArticle> = {}): TracedArticle {
  return { text, outlet: null, language: language(code), url: null, sentences: sentencesOf(text), ...known };
}

const SENTENCE_END = /[.!?]["“”«»]?(?=\s+(?:["„“‘»«(]\s?)?\p{Lu}|\s*$)|\n\s*\n/gu;
const ABBREVIATION = /(?:^|\s)(?:\p{Lu}|\d{1,2}|Dr|Mag|Mr|St)\.$/u;

function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const end of [...text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length)) {
    if (ABBREVIATION.test(text.slice(Math.max(0, end - 6), end))) continue;
    sentences.push(trimmed(text, start, end));
    start = end;
  }
  return [...sentences, trimmed(text, start, text.length)].filter((span) => span.end > span.start);
}

function trimmed(text: string, start: number, end: number): Span {
  const slice = text.slice(start, end);
  return { start: start + slice.length - slice.trimStart().length, end: start + slice.trimEnd().length };
}
