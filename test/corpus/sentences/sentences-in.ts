import { splitSentences } from '../../../src/corpus/sentences/index.js';
import type { Language } from '../../../src/domain/index.js';

/** The texts of the sentences that a text is split into. */
export function sentencesIn(text: string, language: Language): string[] {
  return splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
}
