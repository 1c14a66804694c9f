import type { Token } from '../text/tokens.js';
import type { NumberLexicon } from './lexicon.js';

export const HALF = 0.5;
/** From here on a half is one of the last word that multiplies. */
export const LEAST_SCALE = 1000;

/** What "et demi" adds behind a number with thousands or millions: "un million et demi"; 0 where it does not stand there. */
export function halfAfter(tokens: readonly Token[], from: number, lexicon: NumberLexicon, value: number): number {
  const joiner = lexicon.joiners.at(tokens, from);
  const half = joiner ? lexicon.fractions.at(tokens, joiner.to) : null;
  return half?.meaning === HALF && value >= LEAST_SCALE ? HALF * scaleOf(value) : 0;
}

/** The place behind "and a half", which words of one language say in one: "buçuk"; null where nothing of the kind stands there. */
export function halfMore(tokens: readonly Token[], from: number, lexicon: NumberLexicon): number | null {
  const whole = lexicon.halves.at(tokens, from);
  if (whole) return whole.to;
  const joiner = lexicon.joiners.at(tokens, from);
  const half = joiner && lexicon.fractions.at(tokens, joiner.to);
  return half?.meaning === HALF ? half.to : null;
}

/** The last thousand or million that a number holds. */
export function scaleOf(value: number): number {
  return 10 ** (3 * Math.floor(Math.log10(value) / 3));
}
