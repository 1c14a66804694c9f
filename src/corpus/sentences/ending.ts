import type { PossibleEnd } from './possible-ends.js';
import { abbreviation } from './rules/abbreviation.js';
import { continuation } from './rules/continuation.js';
import { ellipsis } from './rules/ellipsis.js';
import { initial } from './rules/initial.js';
import { digitFollows, opensSentence } from './rules/next-word.js';
import { ordinal } from './rules/ordinal.js';
import { question } from './rules/question.js';
import type { Rule, Surroundings } from './rules/surroundings.js';
import { unmistakable } from './rules/unmistakable.js';
import type { Vocabulary } from './vocabulary/index.js';

/** How much of the paragraph the rules see on each side, in UTF-16 units. */
const SIGHT = 60;

/** The first that has something to say decides. */
const RULES: readonly Rule[] = [unmistakable, continuation, question, ellipsis, abbreviation, initial, ordinal];

/**
 * Whether a sentence ends at a place where it may. Where no rule knows better, sentencex decides; but it takes every number
 * in German, and many ordinary words, for the rest of a date or for an abbreviation.
 *
 * @param judged whether sentencex sees an end here
 */
export function endsSentence(paragraph: string, place: PossibleEnd, vocabulary: Vocabulary, judged: boolean): boolean {
  const surroundings: Surroundings = {
    mark: place.mark,
    before: paragraph.slice(Math.max(0, place.markStart - SIGHT), place.markStart),
    fromStart: place.markStart <= SIGHT,
    after: paragraph.slice(place.end, place.end + SIGHT),
    vocabulary,
  };
  for (const rule of RULES) {
    const verdict = rule(surroundings);
    if (verdict) return verdict === 'ends';
  }
  return judged || opensSentence(surroundings) || digitFollows(surroundings);
}
