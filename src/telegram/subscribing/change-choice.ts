import { type Language, type Weekday, WEEKDAYS } from '../../domain/index.js';
import { foldCase } from '../../storage/index.js';
import type { DraftChoice } from './draft-choice.js';
import type { DraftMove, OutletList, Step } from './draft-move.js';

const WORKING_DAYS: readonly Weekday[] = [1, 2, 3, 4, 5];
/** Outlets that a subscription can name, of each kind. */
export const MOST_OUTLETS = 30;

/** Where a list of outlets stands in a choice. */
const FIELDS = { outlets: 'outlets', quoted: 'quotedOutlets' } as const satisfies Record<OutletList, keyof DraftChoice>;

/** The outlets of a list. */
export function outletsIn(choice: DraftChoice, list: OutletList): readonly string[] {
  return choice[FIELDS[list]];
}

/** The choice after a move, and the step that is shown then; the last day stays, for a briefing needs one. */
export function changedBy(
  choice: DraftChoice,
  move: DraftMove,
  nameOf: (key: string) => string | null,
): { readonly choice: DraftChoice; readonly step: Step; readonly page: number } {
  switch (move.kind) {
    case 'everything':
      return at('summary', { ...choice, topic: { kind: 'everything' } });
    case 'any':
      if (move.list === 'languages') return at('languages', { ...choice, languages: [] });
      return at(move.list, { ...choice, [FIELDS[move.list]]: [] });
    case 'toggle-outlet': {
      const name = nameOf(move.key);
      const changed = name === null ? choice : withOutlet(choice, move.list, name);
      return { ...at(move.list, changed), page: move.page };
    }
    case 'toggle-language':
      return at('languages', { ...choice, languages: toggled(choice.languages, move.language) });
    case 'toggle-day': {
      const days = toggled(choice.days, move.day);
      return at('days', days.length === 0 ? choice : { ...choice, days: WEEKDAYS.filter((day) => days.includes(day)) });
    }
    case 'days':
      return at('days', { ...choice, days: move.which === 'all' ? WEEKDAYS : WORKING_DAYS });
    case 'time':
      return at('summary', { ...choice, time: move.time });
    case 'zone':
      return at('summary', { ...choice, timeZone: move.timeZone });
    case 'length':
      return at('summary', { ...choice, stories: move.stories });
    case 'language':
      return at('summary', { ...choice, language: move.language });
    case 'empty-day':
      return at('summary', { ...choice, emptyDay: move.emptyDay });
    case 'show':
      return { choice, step: move.step, page: move.page };
    case 'region':
    case 'location':
      return at('zone', choice);
    case 'preview':
    case 'save':
    case 'drop':
      return at('summary', choice);
  }
}

/** The choice with outlets that somebody has written added to a list; as many as there is room for. */
export function withOutlets(choice: DraftChoice, list: OutletList, names: readonly string[]): DraftChoice {
  const known = new Map(outletsIn(choice, list).map((name) => [foldCase(name), name]));
  for (const name of names) if (!known.has(foldCase(name))) known.set(foldCase(name), name);
  return { ...choice, [FIELDS[list]]: [...known.values()].slice(0, MOST_OUTLETS) };
}

function withOutlet(choice: DraftChoice, list: OutletList, name: string): DraftChoice {
  const before = outletsIn(choice, list);
  const others = before.filter((other) => foldCase(other) !== foldCase(name));
  if (others.length < before.length) return { ...choice, [FIELDS[list]]: others };
  return withOutlets(choice, list, [name]);
}

function toggled<T extends Language | Weekday>(values: readonly T[], value: T): T[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}

function at(step: Step, choice: DraftChoice) {
  return { choice, step, page: 0 };
}
