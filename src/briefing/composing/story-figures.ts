import { differingFigures, type SentenceFigure } from '../../domain/index.js';
import type { ComparedSentences, StorySentence } from './sentences.js';

/** A figure and the sentence of a story that has it. */
export interface StoryFigure {
  readonly figure: SentenceFigure;
  readonly sentence: StorySentence;
}

/** The figures on which a story's outlets differ, a group for each. */
export function storyFigures({ sentences, similarity }: ComparedSentences): StoryFigure[][] {
  const figured = sentences.map((sentence) => ({ text: sentence.text, version: sentence.article.version, sentence }));
  const groups = differingFigures(figured, (one, other) => similarity(one.sentence.row, other.sentence.row));
  return groups.map((group) => group.map(({ figure, sentence: { sentence } }) => ({ figure, sentence })));
}
