/** What scores of one kind usually are, before any is seen. */
export interface ScorePrior {
  readonly mean: number;
  readonly deviation: number;
}

/** How many scores a prior counts as: with a hundred candidates it hardly shows, with five it keeps a score from being measured against itself. */
const PRIOR_WEIGHT = 10;

/** Each score as (score - mean) / deviation over all of them, the prior counted in. Empty in, empty out. */
export function standardize(scores: readonly number[], prior: ScorePrior): number[] {
  const count = scores.length + PRIOR_WEIGHT;
  const mean = (sum(scores) + prior.mean * PRIOR_WEIGHT) / count;
  const squares = sum(scores.map((score) => (score - mean) ** 2));
  const priorSquares = PRIOR_WEIGHT * (prior.deviation ** 2 + (prior.mean - mean) ** 2);
  const deviation = Math.sqrt((squares + priorSquares) / count);
  return scores.map((score) => (score - mean) / deviation);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
