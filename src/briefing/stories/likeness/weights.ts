import { z } from 'zod';
import fitted from './weights.json' with { type: 'json' };

const schema = z.object({
  /** The logit of the probability that two articles tell of one event, by the names of its features. */
  model: z.object({ intercept: z.number(), weights: z.record(z.string(), z.number()) }),
  /** The mean log-odds to a story's articles from which an article belongs to it. */
  threshold: z.number(),
});

type LinearModel = z.infer<typeof schema>['model'];

/** What bench/fit-stories.ts fitted. */
export const LIKENESS = schema.parse(fitted);

/** A linear model's value for features in the order of their names; features without a weight do not count. */
export function linearScore(model: LinearModel, names: readonly string[], features: readonly number[]): number {
  let sum = model.intercept;
  for (const [place, name] of names.entries()) sum += (model.weights[name] ?? 0) * (features[place] ?? 0);
  return sum;
}
