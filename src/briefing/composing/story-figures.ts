import { differingFigures, type FigureInSentence } from '../../domain/index.js';
import type { ComparedSentences, StorySentence } from './sentences.js';

/** A figure and the sentence of a story that has it. */
export type StoryFigure = FigureInSentence<StorySentence>;

/** The figures on which a story's outlets differ, a group for each. */
export function storyFigures({ sentences, similarity }: ComparedSentences): StoryFigure[][] {
  return differingFigures(sentences, (one, other) => similarity(one.row, other.row));
}
