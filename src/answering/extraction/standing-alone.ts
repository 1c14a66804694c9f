import { opensDependently } from '../../corpus/index.js';
import type { Span } from '../../domain/index.js';
import type { SentenceCandidate } from './candidate.js';

/** The run of text to quote for a sentence: with the one before it in its passage where it cannot be understood alone. */
export function understandableRun({ text, sentence, place, source }: SentenceCandidate): Span {
  const before = source.passage.sentences[place - 1];
  return before && opensDependently(text, source.version.language)
    ? { start: before.start, end: sentence.end }
    : sentence;
}
