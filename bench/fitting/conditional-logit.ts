import type { LinearModel } from '../../src/answering/weights.js';
import { minimize } from './minimize.js';
import { scale, scalingOf, unscale } from './scaling.js';

/** The candidates of one question, and which of them are right. */
export interface Choice {
  readonly features: readonly (readonly number[])[];
  readonly right: readonly boolean[];
  /** How much the question counts. */
  readonly weight: number;
}

/** Fits a conditional logit (McFadden 1974): the likelihood that the softmax over a question's candidates puts on the right ones. */
export function fitConditionalLogit(choices: readonly Choice[], names: readonly string[], ridge: number): LinearModel {
  const usable = choices.filter(({ right }) => right.some(Boolean));
  const scaling = scalingOf(usable.flatMap(({ features }) => features));
  const scaled = usable.map((choice) => ({ ...choice, features: choice.features.map((row) => scale(row, scaling)) }));
  const total = scaled.reduce((sum, { weight }) => sum + weight, 0);
  const fitted = minimize((point) => {
    let value = ridge * point.reduce((sum, weight) => sum + weight * weight, 0);
    const gradient = point.map((weight) => 2 * ridge * weight);
    for (const { features, right, weight } of scaled) {
      const probabilities = softmax(
        features.map((row) => row.reduce((sum, feature, place) => sum + feature * (point[place] ?? 0), 0)),
      );
      const hit = probabilities.reduce((sum, probability, row) => sum + (right[row] ? probability : 0), 1e-12);
      value -= (weight / total) * Math.log(hit);
      for (const [row, probability] of probabilities.entries()) {
        const pull = (probability - (right[row] ? probability / hit : 0)) * (weight / total);
        for (const [place, feature] of (features[row] ?? []).entries())
          gradient[place] = (gradient[place] ?? 0) + pull * feature;
      }
    }
    return { value, gradient };
  }, names.length);
  return { ...unscale(names, fitted, 0, scaling), intercept: 0 };
}

function softmax(scores: readonly number[]): number[] {
  const largest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - largest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
