import { addScaled, dot, normalize, type Span } from '../../domain/index.js';

/** The rows of a matrix of token states as vectors of length 1, and how many of them there are. */
export interface TokenVectors {
  readonly count: number;
  readonly row: (place: number) => Float32Array;
}

/** Token states made vectors of length 1, in a copy. */
export function tokenVectors(states: Float32Array, dimension: number): TokenVectors {
  const vectors = states.slice();
  const row = (place: number): Float32Array => vectors.subarray(place * dimension, (place + 1) * dimension);
  const count = vectors.length / dimension;
  for (let place = 0; place < count; place++) normalize(row(place));
  return { count, row };
}

/** The mean of a run of token vectors, made length 1. */
export function meanVector(tokens: TokenVectors, run: Span, dimension: number): Float32Array {
  const mean = new Float32Array(dimension);
  for (let place = run.start; place < run.end; place++) addScaled(mean, tokens.row(place), 1);
  return normalize(mean);
}

/**
 * Mean over the question's tokens of the best similarity to a token of the run ("late interaction", ColBERT, arXiv 2004.12832);
 * 0 where either is empty.
 */
export function lateInteraction(question: TokenVectors, questionRun: Span, passage: TokenVectors, run: Span): number {
  if (questionRun.end <= questionRun.start || run.end <= run.start) return 0;
  let sum = 0;
  for (let token = questionRun.start; token < questionRun.end; token++) {
    let best = -1;
    const vector = question.row(token);
    for (let place = run.start; place < run.end; place++) best = Math.max(best, dot(vector, passage.row(place)));
    sum += best;
  }
  return sum / (questionRun.end - questionRun.start);
}
