import type { Quantity } from './quantity.js';

const DIGITS = /^\p{Nd}/u;
const SCALES = [1e3, 1e6, 1e9, 1e12];
const LARGEST_BARE = 1000;

/**
 * What a number may stand for among the others of its statement: "they got 38 percent, asked for were 45" leaves out the unit, and "14
 * against 20 million" the millions.
 */
export function elliptic(quantity: Quantity, all: readonly Quantity[]): Quantity[] {
  const { unit, text, values } = quantity;
  if (unit !== null || !DIGITS.test(text)) return [quantity];
  const others = all.filter((other) => other !== quantity);
  const share = others.find((other) => other.unit?.kind === 'percent');
  const scales = SCALES.filter((scale) => others.some((other) => scaleOf(other) === scale));
  const scaled = values.every((value) => value < LARGEST_BARE)
    ? scales.map((scale) => ({ ...quantity, values: values.map((value) => value * scale) }))
    : [];
  return [quantity, ...(share ? [{ ...quantity, unit: share.unit }] : []), ...scaled];
}

/** What a number in digits and words is multiplied by: 1e6 of "20 million"; null of all others. */
function scaleOf({ text, values: [value = 0] }: Quantity): number | null {
  if (!DIGITS.test(text) || /^[\p{Nd}.,\s]+$/u.test(text)) return null;
  return SCALES.findLast((scale) => value >= scale) ?? null;
}
