import type { Span } from '../../../domain/index.js';
import type { Currency, Hedge, Measure } from '../languages/index.js';

/** What a number counts: a share, points of a percentage, money, a measure, nothing (in a date), or anything else (null). Several where a word means several. */
export type Unit =
  | { readonly kind: 'percent' }
  | { readonly kind: 'points' }
  | { readonly kind: 'none' }
  | { readonly kind: 'currency'; readonly of: readonly Currency[] }
  | { readonly kind: 'measure'; readonly of: Measure };

/** A number that a text states, in digits or words. */
export interface Quantity extends Span {
  /** As the text has it. */
  readonly text: string;
  /** What it may be worth: several where it can be read in several ways. */
  readonly values: readonly number[];
  /** Whether it is a mere size, as "hundreds" is; "тысячи" may be that or one thousand. */
  readonly uncounted: boolean | 'perhaps';
  readonly unit: Unit | null;
  /** How it may be bounded; null stands for not at all. */
  readonly hedges: readonly (Hedge | null)[];
}
