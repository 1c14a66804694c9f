import type { Language, Span } from '../../domain/index.js';
import type { SentenceCandidate } from './candidate.js';
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

/** The run of text to quote for a sentence: with the one before it in its passage where it cannot be understood alone. */
export function understandableRun({ text, sentence, place, source }: SentenceCandidate): Span {
  const before = source.passage.sentences[place - 1];
  return before && opensDependently(text, source.version.language)
    ? { start: before.start, end: sentence.end }
    : sentence;
}
