import { type LinearModel, linearScore } from '../weights.js';
import type { SentenceCandidate } from './candidate.js';
import { type AskedQuestion, FEATURE_NAMES, featuresOf } from './features.js';

/** A candidate and the probability, among all candidates of the question, that it is the one that answers. */
export interface RankedSentence {
  readonly candidate: SentenceCandidate;
  readonly probability: number;
}

/**
 * Ranks candidates by a conditional logit (McFadden 1974): the probabilities are the softmax of the linear scores, so they add up
 * to 1 and say which sentence answers, given that one does.
 */
export function rankSentences(
  candidates: readonly SentenceCandidate[],
  question: AskedQuestion,
  model: LinearModel,
): RankedSentence[] {
  const scores = featuresOf(candidates, question).map((features) => linearScore(model, FEATURE_NAMES, features));
  const largest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - largest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return candidates
    .map((candidate, place) => ({ candidate, probability: (powers[place] ?? 0) / total }))
    .sort((a, b) => b.probability - a.probability);
}
