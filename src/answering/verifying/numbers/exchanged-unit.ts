import type { Measure } from '../languages/index.js';
import type { TextReading } from '../reading.js';
import { sameAmount } from './compare.js';
import type { MeasureMention } from './measures.js';
import type { Quantity } from './quantity.js';
import { isOfKind } from './units.js';

/**
 * The first measure of a statement in place of which its quotes have another one of its kind: "two months" where they say "two weeks".
 * What is the same amount in another measure is none: "half a year" for "six months".
 */
export function exchangedUnit(stated: TextReading, quotes: readonly TextReading[]): MeasureMention | null {
  const quoted = new Set(quotes.flatMap(({ measures }) => measures.map(({ of }) => of)));
  const own = new Set(stated.measures.map(({ of }) => of));
  const lost = [...quoted].filter((of) => !own.has(of));
  const amounts = quotes.flatMap(({ quantities, implied }) => [...quantities, ...implied]);
  return (
    stated.measures.find(
      (mention) =>
        mention.counted &&
        !quoted.has(mention.of) &&
        lost.some((of) => isOfKind(of, mention.of)) &&
        !isToldOtherwise(mention, stated, amounts),
    ) ?? null
  );
}

/** Whether the amount that a measure stands with is one of the quotes'. */
function isToldOtherwise(mention: MeasureMention, stated: TextReading, amounts: readonly Quantity[]): boolean {
  const counted = stated.quantities.filter(({ unit }) => isMeasure(unit, mention.of));
  const one = stated.implied.filter(({ unit }) => isMeasure(unit, mention.of));
  return (
    counted.some((quantity) => amounts.some((amount) => sameAmount(quantity, amount))) ||
    one.some((quantity) => amounts.some((amount) => amount.unit !== null && sameAmount(quantity, amount)))
  );
}

function isMeasure(unit: Quantity['unit'], of: Measure): boolean {
  return unit?.kind === 'measure' && unit.of === of;
}
