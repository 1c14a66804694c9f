import type { Language } from '../../domain/index.js';
import { DEPENDENT_OPENINGS } from './dependent-openings.js';

const openings = new Map(
  Object.entries(DEPENDENT_OPENINGS).map(([language, words]) => [
    language,
    new RegExp(`^[\\p{P}\\p{S}\\s]*(?:${words.join('|')})(?![\\p{L}\\p{M}\\p{N}-])`, 'u'),
  ]),
);

/** Whether a sentence opens with a word that points back to the one before it: "Er sagte, …". */
export function opensDependently(sentence: string, language: Language): boolean {
  return openings.get(language)?.test(sentence.toLocaleLowerCase(language)) ?? false;
}
