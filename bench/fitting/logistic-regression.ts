import type { LinearModel } from '../../src/answering/weights.js';
import { minimize } from './minimize.js';
import { scale, scalingOf, unscale } from './scaling.js';

/** One case and its outcome. */
export interface Example {
  readonly features: readonly number[];
  readonly right: boolean;
  readonly weight: number;
}

/** Fits the logit of a probability with a ridge on all but the intercept. */
export function fitLogisticRegression(
  examples: readonly Example[],
  names: readonly string[],
  ridge: number,
): LinearModel {
  const scaling = scalingOf(examples.map(({ features }) => features));
  const scaled = examples.map((example) => ({ ...example, features: [...scale(example.features, scaling), 1] }));
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const fitted = minimize((point) => {
    const weights = point.slice(0, -1);
    let value = ridge * weights.reduce((sum, weight) => sum + weight * weight, 0);
    const gradient = [...weights.map((weight) => 2 * ridge * weight), 0];
    for (const { features, right, weight } of scaled) {
      const logit = features.reduce((sum, feature, place) => sum + feature * (point[place] ?? 0), 0);
      const probability = 1 / (1 + Math.exp(-logit));
      value -= (weight / total) * Math.log(Math.max(1e-12, right ? probability : 1 - probability));
      const pull = (weight / total) * (probability - (right ? 1 : 0));
      for (const [place, feature] of features.entries()) gradient[place] = (gradient[place] ?? 0) + pull * feature;
    }
    return { value, gradient };
  }, names.length + 1);
  return unscale(names, fitted.slice(0, -1), fitted.at(-1) ?? 0, scaling);
}
