import type { Token } from '../text/tokens.js';
import { digitValues } from './digits.js';
import type { NumberLexicon } from './lexicon.js';
import type { Quantity, Unit } from './quantity.js';
import { isOfTime, worth } from './units.js';

/** What is not stated may be bound in any way. */
const ANY: Quantity['hedges'] = [null, 'about', 'nearly', 'moreThan', 'atLeast', 'lessThan', 'atMost', 'upTo'];
/** Characters between the parts of "three hours and 12 minutes". */
const BETWEEN_PARTS = 16;

/** Arabic says two of something by the ending of its word. */
const ARABIC_DUAL = /\p{Script=Arabic}(?:ين|ان|تا|تي)$/u;

/**
 * Numbers that a text holds though it does not state them: those inside its dates, the two of an Arabic dual, the one of "a week", and
 * what words imply ("first", "halved", "runoff").
 *
 * @param quantities that it states
 */
export function impliedQuantities(
  tokens: readonly Token[],
  dateTokens: ReadonlySet<number>,
  quantities: readonly Quantity[],
  lexicon: NumberLexicon,
): Quantity[] {
  const inDates = [...dateTokens].flatMap((place) => {
    const token = tokens[place];
    return token?.kind === 'digits' ? digitValues(token.text, '.') : [];
  });
  const units = lexicon.units.all(tokens);
  // "أسبوعين" is two weeks, and "المعلمتين" two of what is known by no unit.
  const duals = tokens.flatMap(({ key }, place) =>
    isDual(key) ? [implied(2, units.find(({ from, to }) => from <= place && place < to)?.meaning ?? null)] : [],
  );
  const words = lexicon.implied.all(tokens).flatMap(({ meaning }) => meaning);
  return [
    ...inDates.map((value) => implied(value, { kind: 'none' })),
    ...duals,
    ...words.map((value) => implied(value, null)),
    ...sums(quantities),
    ...units.flatMap(({ meaning, from, to }) => {
      const isCounted = quantities.some(({ unit, end }) => unit === meaning && end <= (tokens[from]?.start ?? 0));
      const isTime = meaning.kind === 'measure' && isOfTime(meaning.of);
      const isTwo = isDual(tokens[to - 1]?.key ?? '');
      return isTime && !isCounted && !isTwo ? [implied(1, meaning)] : [];
    }),
  ];
}

/** Whether a word is, by its ending, an Arabic one for two. */
export function isDual(key: string): boolean {
  return ARABIC_DUAL.test(key);
}

/** "Three hours and 12 minutes" are 192 minutes. */
function sums(quantities: readonly Quantity[]): Quantity[] {
  return quantities.flatMap((quantity, place) => {
    const next = quantities[place + 1];
    if (quantity.unit?.kind !== 'measure' || next?.unit?.kind !== 'measure') return [];
    const times = worth(quantity.unit.of, next.unit.of);
    if (times === null || times <= 1 || next.start - quantity.end > BETWEEN_PARTS) return [];
    const [whole = 0] = quantity.values;
    const [rest = 0] = next.values;
    return [{ ...next, values: [whole * times + rest] }];
  });
}

function implied(value: number, unit: Unit | null): Quantity {
  return { text: '', start: 0, end: 0, values: [value], uncounted: false, unit, hedges: ANY };
}
