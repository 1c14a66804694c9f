import { z } from 'zod';
import fitted from './weights.json' with { type: 'json' };

/** A linear model by the names of its features. */
export const linear = z.object({ intercept: z.number(), weights: z.record(z.string(), z.number()) });

const schema = z.object({
  /** Chooses sentences: with the reader's scores, and without a reader. */
  sentences: z.object({ read: linear, unread: linear }),
  /** The logit of the probability that the sentences chosen answer the question. */
  confidence: z.object({ read: linear, unread: linear }),
  /** The probability below which there is no answer. */
  threshold: z.object({ read: z.number(), unread: z.number() }),
});

export type LinearModel = z.infer<typeof linear>;
export type Weights = z.infer<typeof schema>;

/** What bench/fit-answering.ts fitted. */
export const WEIGHTS: Weights = schema.parse(fitted);

/** A linear model's value for features in the order of their names; features without a weight do not count. */
export function linearScore(model: LinearModel, names: readonly string[], features: readonly number[]): number {
  return names.reduce((sum, name, place) => sum + (model.weights[name] ?? 0) * (features[place] ?? 0), model.intercept);
}
