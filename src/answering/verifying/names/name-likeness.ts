import { z } from 'zod';
import fitted from './name-likeness.json' with { type: 'json' };

const { intercept, weights } = z.object({ intercept: z.number(), weights: z.array(z.number()) }).parse(fitted);

/**
 * How much a word looks like a part of a name, by what the embedded model's middle layer makes of it in its text: the logit of a
 * probability. The weights are fitted by bench/fit-name-likeness.ts.
 */
export function nameLikeness(kind: Float32Array): number {
  return weights.reduce((sum, weight, place) => sum + weight * (kind[place] ?? 0), intercept);
}
