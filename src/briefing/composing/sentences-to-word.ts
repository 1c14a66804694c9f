import { SAME_FACT } from '../../domain/index.js';
import { chooseSentences } from './choose-sentences.js';
import type { ComparedSentences, StorySentence } from './sentences.js';
import type { StoryFigure } from './story-figures.js';
import type { StoryWish } from './story-writer.js';

/** Sentences beside the first that each say something else. */
const OTHER_SENTENCES = 5;
/** The most sentences in all: they stand in as many passages of some 200 tokens at most. */
const MOST_SENTENCES = 10;

/**
 * The sentences that a chat model is given to word a story from, the most important first; none where there is nothing to tell. Those that
 * say most, as for quotes; then, unless only what is new is told, those with other figures, and what another outlet has on the same, so that
 * the model sees who says what.
 */
export function sentencesToWord(
  compared: ComparedSentences,
  differing: readonly (readonly StoryFigure[])[],
  wish: StoryWish,
): StorySentence[] {
  const chosen = chooseSentences(compared, { ...wish, statements: OTHER_SENTENCES });
  if (!chosen) return [];
  const told = [chosen.headline, ...chosen.statements];
  if (wish.newSince !== null) return told;
  const otherFigures = differing.flat().map(({ sentence }) => sentence);
  const confirming = told.flatMap((sentence) => nearestOfOthers(sentence, compared) ?? []);
  return [...new Set([...told, ...otherFigures, ...confirming])].slice(0, MOST_SENTENCES);
}

/** What another outlet says on the same, where one does. */
function nearestOfOthers(
  { article, row }: StorySentence,
  { sentences, similarity }: ComparedSentences,
): StorySentence | null {
  let found: StorySentence | null = null;
  let most = SAME_FACT;
  for (const other of sentences) {
    const near = similarity(row, other.row);
    if (near < most || other.article.version.outlet === article.version.outlet) continue;
    found = other;
    most = near;
  }
  return found;
}
