import type { Language } from '../../domain/index.js';
import { foldToLatin } from '../../index/index.js';

/** A word with a capital that does not open the question: a name, or in German any noun. */
const CAPITALIZED = /(?<=[\p{L}\p{N},;:'’»”"]\s+[„«“"'(]?)\p{Lu}[\p{L}\p{M}'’-]{3,}/gu;
/** Letters of a name that are looked for: endings change with case and language, and so do the later letters of a transcription. */
const COMPARED_LETTERS = 4;
/** Scripts without capitals do not show what is a name. */
const WITHOUT_CAPITALS: ReadonlySet<string> = new Set([
  'ar',
  'fa',
  'ur',
  'he',
  'hi',
  'bn',
  'ta',
  'th',
  'zh',
  'ja',
  'ko',
]);

/**
 * The share of the names in a question that an article does not mention, 0 to 1, compared across scripts by their first letters: a
 * question about another place or person than the article's is not answered by it. 0 where no name shows.
 */
export function shareOfNamesMissing(question: string, language: Language, article: string): number {
  if (WITHOUT_CAPITALS.has(language)) return 0;
  const names = Array.from(question.matchAll(CAPITALIZED), ([name]) => foldToLatin(name).slice(0, COMPARED_LETTERS));
  if (names.length === 0) return 0;
  const text = foldToLatin(article);
  return names.filter((name) => !text.includes(name)).length / names.length;
}
