import type { Span } from '../../domain/index.js';

/** An answer by the places of its first and last token, both included, and the sum of their logits. */
export interface TokenAnswer {
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

/**
 * The best answer within a run of tokens: the pair first <= last, less than `maximumTokens` apart, with the largest `start + end`.
 *
 * @param within token places, `end` not included
 * @returns null where the run is empty
 */
export function bestAnswer(start: Float32Array, end: Float32Array, within: Span, maximumTokens: number): TokenAnswer | null {
  let best: TokenAnswer | null = null;
  for (let first = within.start; first < within.end; first++) {
    const startScore = start[first] ?? Number.NEGATIVE_INFINITY;
    const limit = Math.min(within.end, first + maximumTokens);
    for (let last = first; last < limit; last++) {
      const score = startScore + (end[last] ?? Number.NEGATIVE_INFINITY);
      if (!best || score > best.score) best = { first, last, score };
    }
  }
  return best;
}
