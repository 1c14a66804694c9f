import type { Measure } from '../languages/index.js';

/** What each measure is of the first one of its family, families apart: a month has no certain number of days. */
const FAMILIES: readonly Readonly<Partial<Record<Measure, number>>>[] = [
  { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 },
  { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 },
  { metre: 1, kilometre: 1000, centimetre: 0.01, millimetre: 0.001 },
  { kilogram: 1, tonne: 1000 },
  { squareKilometre: 1, hectare: 0.01 },
  { megawatt: 1, gigawatt: 1000 },
];

/** Measures that are told in place of each other. */
const KINDS: readonly (readonly Measure[])[] = [
  ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'decade', 'century'],
  ['kilometre', 'mile', 'metre', 'centimetre', 'millimetre'],
  ['tonne', 'kilogram', 'poundWeight', 'litre', 'barrel'],
  ['megawatt', 'gigawatt'],
  ['squareKilometre', 'hectare'],
];

/** How many of one measure another is worth: a week is 7 days; null where they measure different things. */
export function worth(one: Measure, other: Measure): number | null {
  for (const family of FAMILIES) {
    const [a, b] = [family[one], family[other]];
    if (a !== undefined && b !== undefined) return a / b;
  }
  return null;
}

/** Whether two measures measure the same kind of thing. */
export function isOfKind(one: Measure, other: Measure): boolean {
  return KINDS.some((kind) => kind.includes(one) && kind.includes(other));
}

/** Whether a measure is one of time. */
export function isOfTime(measure: Measure): boolean {
  return isOfKind(measure, 'day');
}
