import { dot } from '../../domain/index.js';
import type { Candidate } from './candidate.js';
import type { ComparableTopic } from './topics.js';

/**
 * How near stories are to a topic that has nothing to do with them, over the articles of the half for fitting: topics lie differently
 * far from everything, so their own mean and deviation count as more stories are there to take them from.
 */
const USUAL = { mean: 0.19, deviation: 0.05, weight: 50 };
/** In deviations: what all of a topic's words in a story are worth. */
const ALL_WORDS = 2;
/** In deviations: a story without a word of the topic has to be this much nearer than stories on average. */
const LEAST_MATCH = 2.5;
/** In deviations: nobody can tell which of two stories nearer than this fits better. */
const FULL_MATCH = 6;

/** How well stories match a topic: 0 for one that does not, else up to 1. In the order of the stories. */
export function topicMatches(topic: ComparableTopic, candidates: readonly Candidate[]): Float32Array {
  const similarities = Float32Array.from(candidates, ({ vector }) => dot(vector, topic.vector));
  const { mean, deviation } = spread(similarities);
  return similarities.map((similarity, place) => {
    const words = shareOfWords(topic.words, candidates[place]);
    const match = (similarity - mean) / deviation + ALL_WORDS * words;
    return match < LEAST_MATCH ? 0 : Math.min(1, match / FULL_MATCH);
  });
}

function spread(values: Float32Array): { mean: number; deviation: number } {
  const weight = values.length + USUAL.weight;
  const sum = values.reduce((total, value) => total + value, USUAL.mean * USUAL.weight);
  const mean = sum / weight;
  const usual = USUAL.weight * (USUAL.deviation ** 2 + (USUAL.mean - mean) ** 2);
  const squares = values.reduce((total, value) => total + (value - mean) ** 2, usual);
  return { mean, deviation: Math.sqrt(squares / weight) };
}

function shareOfWords(words: readonly string[], candidate: Candidate | undefined): number {
  if (words.length === 0 || !candidate) return 0;
  return words.filter((word) => candidate.words.has(word)).length / words.length;
}
