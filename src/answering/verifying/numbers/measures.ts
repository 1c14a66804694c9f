import type { Measure } from '../languages/index.js';
import type { TimeMention } from '../times/read-times.js';
import type { Token } from '../text/tokens.js';
import type { NumberLexicon } from './lexicon.js';
import type { Quantity } from './quantity.js';
import { isDual } from './implied.js';
import { isYear } from './years.js';

/** Characters between a number and its measure: an ending, an adjective. */
const NEAR = 15;

/** A measure that a text names, with a number or without: "a week later", "monthly", "last year". */
export interface MeasureMention {
  readonly text: string;
  readonly of: Measure;
  /** Whether it is told how many: by a number, by "a", or as "weekly" is. "The minutes" and "the year 2024" are not. */
  readonly counted: boolean;
}

/** The measures of a text. */
export function measuresOf(
  text: string,
  tokens: readonly Token[],
  lexicon: NumberLexicon,
  quantities: readonly Quantity[],
  dateTokens: ReadonlySet<number>,
  times: readonly TimeMention[],
): MeasureMention[] {
  const named = lexicon.units.all(tokens).flatMap(({ meaning, from, to }): MeasureMention[] => {
    if (meaning.kind !== 'measure') return [];
    const beside = [from - 1, to];
    const dated = beside.some((place) => dateTokens.has(place) || isYearAt(tokens, place));
    const start = tokens[from]?.start ?? 0;
    const isNumbered = quantities.some((one) => one.unit === meaning && one.start <= start && start - one.end <= NEAR);
    const isOne = lexicon.one.at(tokens, from - 1)?.to === from;
    const counted = !dated && (isNumbered || isOne || isDual(tokens[to - 1]?.key ?? ''));
    return [{ text: text.slice(start, tokens[to - 1]?.end), of: meaning.of, counted }];
  });
  const told = times.flatMap(({ text: written, unit }) => (unit ? [{ text: written, of: unit, counted: true }] : []));
  return [...named, ...told];
}

function isYearAt(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  return token !== undefined && isYear(token);
}
