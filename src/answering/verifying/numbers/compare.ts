import type { Hedge } from '../languages/index.js';
import type { Quantity, Unit } from './quantity.js';
import { worth } from './units.js';

/** What a statement may make of a hedge without saying more than its quote: the same, or something weaker. */
const WEAKER: Readonly<Record<Hedge, readonly Hedge[]>> = {
  about: ['about', 'nearly'],
  nearly: ['nearly', 'about', 'lessThan'],
  moreThan: ['moreThan', 'atLeast'],
  atLeast: ['atLeast'],
  lessThan: ['lessThan', 'atMost'],
  atMost: ['atMost', 'upTo'],
  upTo: ['upTo', 'atMost'],
};
/** Rounding errors of numbers that were multiplied. */
const TOLERANCE = 1e-9;
/** "Dozens" and "tens" are one size. */
const TENS: ReadonlySet<number> = new Set([10, 12]);

/** Whether two numbers can be worth the same, whatever they count, one of them taken so many times. */
export function sameValue(a: Quantity, b: Quantity, times = 1): boolean {
  if (a.uncounted !== b.uncounted && a.uncounted !== 'perhaps' && b.uncounted !== 'perhaps') return false;
  return a.values.some((one) => b.values.some((other) => equal(one * times, other, a.uncounted === true)));
}

/** Whether two numbers can be the same amount of the same: units that are known must agree, and a half is 50 percent. */
export function sameAmount(a: Quantity, b: Quantity): boolean {
  return (
    (sameValue(a, b) && sameUnit(a.unit, b.unit)) || isSameMeasured(a, b) || isPercentOf(a, b) || isPercentOf(b, a)
  );
}

/** A percentage is nothing else, and everything else may be named with its unit or without. */
function sameUnit(a: Unit | null, b: Unit | null): boolean {
  if (!a || !b) return (a ?? b)?.kind !== 'percent';
  if (a.kind === 'none' || b.kind === 'none') return false;
  if (a.kind === 'currency' && b.kind === 'currency') return a.of.some((currency) => b.of.includes(currency));
  if (a.kind === 'measure' && b.kind === 'measure') return a.of === b.of;
  return a.kind === b.kind;
}

/** "Two weeks" and "14 days". */
function isSameMeasured(a: Quantity, b: Quantity): boolean {
  if (a.unit?.kind !== 'measure' || b.unit?.kind !== 'measure') return false;
  const times = worth(a.unit.of, b.unit.of);
  return times !== null && sameValue(a, b, times);
}

function isPercentOf(percentage: Quantity, fraction: Quantity): boolean {
  if (percentage.unit?.kind !== 'percent' || fraction.unit) return false;
  return percentage.values.some((one) => fraction.values.some((other) => other < 1 && equal(one / 100, other, false)));
}

/** Whether a statement's hedges can stand for a quote's: "about" may be added, nothing may be taken away or turned round. */
export function keepsHedge(stated: Quantity, quoted: Quantity): boolean {
  return quoted.hedges.some((hedge) =>
    stated.hedges.some((other) => {
      if (hedge === null) return other === null || other === 'about';
      return other !== null && WEAKER[hedge].includes(other);
    }),
  );
}

function equal(a: number, b: number, uncounted: boolean): boolean {
  if (uncounted && TENS.has(a) && TENS.has(b)) return true;
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}
