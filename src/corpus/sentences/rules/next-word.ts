import type { Surroundings } from './surroundings.js';

const OPENING = String.raw`^[\s\p{Ps}\p{Pi}\p{Pf}\p{Pd}"'¿¡•]*`;
const WORD = new RegExp(String.raw`${OPENING}([\p{L}\p{M}]+['’]?)`, 'u');
const NUMBER = new RegExp(String.raw`${OPENING}(?:\p{N}|[IVXLC]+\b)`, 'u');
const DIGIT = new RegExp(String.raw`${OPENING}\p{N}`, 'u');
const CAPITAL = /^\p{Lu}/u;
const CASED = /^[\p{Lu}\p{Ll}\p{Lt}]/u;

/** The word that the text goes on with, or an empty string where that is not a word. */
export function nextWord({ after }: Surroundings): string {
  return WORD.exec(after)?.[1] ?? '';
}

/** Whether the text goes on with a word that begins sentences far more often than it follows an abbreviation. */
export function opensSentence(surroundings: Surroundings): boolean {
  const word = nextWord(surroundings);
  return CAPITAL.test(word) && surroundings.vocabulary.openers.has(word.toLowerCase().replace('’', "'"));
}

/** Whether the text goes on in a script that does not tell capital from small letters, or with no letter at all. */
export function isCaseless(surroundings: Surroundings): boolean {
  return !CASED.test(nextWord(surroundings));
}

/** Whether the text goes on with digits. */
export function digitFollows({ after }: Surroundings): boolean {
  return DIGIT.test(after);
}

/** Whether the text goes on with a number, in digits or Roman. */
export function numberFollows({ after }: Surroundings): boolean {
  return NUMBER.test(after);
}
