import type { Token } from '../text/tokens.js';
import { digitValues } from './digits.js';
import type { NumberLexicon } from './lexicon.js';
import type { Quantity } from './quantity.js';
import type { NumberFound } from './read-number.js';
import { isYearAlone } from './years.js';

/** Tokens between the two numbers of a range: "von 30 auf 35 Prozent". */
const INSIDE_RANGE = 4;
const LINKING_LETTERS = 4;
/** What words behind digits multiply them by. */
const SCALES: ReadonlySet<number> = new Set([1e3, 1e6, 1e9, 1e12]);

/** In a range, the unit of one number is the other's too. */
export function shareUnits(
  quantities: readonly Quantity[],
  numbers: readonly NumberFound[],
  tokens: readonly Token[],
  lexicon: NumberLexicon,
): Quantity[] {
  return quantities.map((quantity, place) => {
    const number = numbers[place];
    if (quantity.unit || (number && isYearAlone(tokens, number))) return quantity;
    const next = quantities[place + 1];
    const previous = quantities[place - 1];
    if (next?.unit && linked(tokens, numbers[place], numbers[place + 1], lexicon))
      return { ...quantity, unit: next.unit };
    if (previous?.unit && linked(tokens, numbers[place - 1], numbers[place], lexicon))
      return { ...quantity, unit: previous.unit };
    return quantity;
  });
}

/** In a range, the thousands or millions of the second number may be the first one's too: "from 75 to 90 thousand". */
export function shareScales(
  quantities: readonly Quantity[],
  numbers: readonly NumberFound[],
  tokens: readonly Token[],
  lexicon: NumberLexicon,
): Quantity[] {
  return quantities.map((quantity, place) => {
    const [number, next] = [numbers[place], numbers[place + 1]];
    if (!number || !next || number.to !== number.from + 1 || !linked(tokens, number, next, lexicon)) return quantity;
    const scale = scaleWithin(tokens, next);
    return scale === null
      ? quantity
      : { ...quantity, values: [...quantity.values, ...quantity.values.map((value) => value * scale)] };
  });
}

/** What the words behind a number's digits multiply them by; null where nothing does. */
function scaleWithin(tokens: readonly Token[], { from, to, values: [value = 0] }: NumberFound): number | null {
  const digits = tokens[from];
  if (digits?.kind !== 'digits' || to === from + 1) return null;
  const [written = 0] = digitValues(digits.text, '.');
  const scale = written > 0 ? Math.round(value / written) : 0;
  return SCALES.has(scale) ? scale : null;
}

function linked(
  tokens: readonly Token[],
  first: NumberFound | undefined,
  second: NumberFound | undefined,
  lexicon: NumberLexicon,
): boolean {
  if (!first || !second) return false;
  if (second.from - first.to <= INSIDE_RANGE && lexicon.insteadOf.at(tokens, first.to)) return true;
  const between = tokens.slice(first.to, second.from);
  return (
    between.length > 0 &&
    between.length <= INSIDE_RANGE &&
    between.every(({ key, kind }) => key === '-' || key === "'" || (kind === 'word' && key.length <= LINKING_LETTERS))
  );
}
