import { certainly, type Finding, perhaps } from '../finding.js';
import { isNamedSo } from '../names/named-so.js';
import { areKnownClosely, type TextReading } from '../reading.js';
import { keepsHedge, sameAmount, sameValue } from './compare.js';
import { elliptic } from './elliptic.js';
import { exchangedUnit } from './exchanged-unit.js';
import type { Quantity } from './quantity.js';

const DIGIT = /\p{Nd}/u;
const LARGEST_SLIGHT = 2;

/** Every number of a statement stands in its quotes, with its unit and its hedge. */
export function checkNumbers(stated: TextReading, quotes: readonly TextReading[]): Finding[] {
  const quoted = quotes.flatMap((quote) => [...quote.quantities, ...quote.implied]);
  const numbers = stated.quantities.flatMap((quantity) => checkNumber(quantity, stated, quoted, quotes));
  if (numbers.some(({ reason }) => reason.kind === 'unit-not-in-quotes')) return numbers;
  const currencies = new Set(quotes.flatMap((quote) => quote.currencies.flatMap(({ of }) => of)));
  const foreign = stated.currencies.find(
    ({ of, counted }) => counted && !of.some((currency) => currencies.has(currency)),
  );
  if (foreign) return [...numbers, certainly({ kind: 'unit-not-in-quotes', number: foreign.text })];
  const measure = exchangedUnit(stated, quotes);
  return measure ? [...numbers, certainly({ kind: 'unit-not-in-quotes', number: measure.text })] : numbers;
}

function checkNumber(
  stated: Quantity,
  statement: TextReading,
  quoted: readonly Quantity[],
  quotes: readonly TextReading[],
): Finding[] {
  const number = stated.text;
  const said = elliptic(stated, statement.quantities);
  const same = quoted.filter((quantity) => said.some((one) => sameAmount(one, quantity)));
  if (same.length === 0) {
    if (isNamedSo(number, quotes)) return [];
    const elsewhere = quoted.some((quantity) => sameValue(stated, quantity));
    const reason = { kind: elsewhere ? 'unit-not-in-quotes' : 'number-not-in-quotes', number } as const;
    return [isSlight(stated) ? perhaps(reason) : certainly(reason)];
  }
  if (!areKnownClosely([statement, ...quotes]) || same.some((quantity) => keepsHedge(stated, quantity))) return [];
  return [perhaps({ kind: stated.hedges.includes(null) ? 'hedge-lost' : 'hedge-changed', number })];
}

/** "Both", "half", "the second": words that say what quotes may say without a number. */
function isSlight({ text, values }: Quantity): boolean {
  return !DIGIT.test(text) && values.every((value) => value <= LARGEST_SLIGHT);
}
