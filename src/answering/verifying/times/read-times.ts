import type { Span } from '../../../domain/index.js';
import type { Measure } from '../languages/index.js';
import type { TimeClass } from '../languages/times/index.js';
import type { Token } from '../text/tokens.js';
import type { TimeLexicon } from './lexicon.js';

const UNITS: readonly Measure[] = ['hour', 'day', 'week', 'month', 'quarter', 'year'];

/** A time that a text gives and that is no calendar date: "last year", "in spring". */
export interface TimeMention extends Span {
  /** As the text has it. */
  readonly text: string;
  readonly class: TimeClass;
  readonly member: string;
  /** The measure that it names: the year of "last year", the week of "weekly". */
  readonly unit: Measure | null;
}

/** The times of a text that are no dates, class by class. */
export function readTimes(text: string, tokens: readonly Token[], lexicon: TimeLexicon): TimeMention[] {
  return Array.from(lexicon, ([name, phrases]) =>
    phrases.all(tokens).map(({ meaning, from, to }): TimeMention => {
      const start = tokens[from]?.start ?? 0;
      const end = tokens[to - 1]?.end ?? start;
      return { start, end, text: text.slice(start, end), class: name, member: meaning, unit: unitOf(name, meaning) };
    }),
  ).flat();
}

function unitOf(name: TimeClass, member: string): Measure | null {
  if (name === 'neighbour') return 'day';
  if (name !== 'rate' && name !== 'relative') return null;
  const unit = member.replace(/^(?:last|this|next)/u, '').toLowerCase();
  return UNITS.find((measure) => measure === unit) ?? null;
}
