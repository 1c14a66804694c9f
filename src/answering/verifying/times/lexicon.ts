import type { Language } from '../../../domain/index.js';
import { type TimeClass, timeWords } from '../languages/times/index.js';
import { Phrases } from '../text/phrases.js';

/** What the words of one language say about times that are no dates, by class. */
export type TimeLexicon = ReadonlyMap<TimeClass, Phrases<string>>;

/** Prepares a language's words; empty where none are known. */
export function timeLexicon(language: Language): TimeLexicon {
  // Object.entries widens the keys of a record to strings.
  const classes = Object.entries(timeWords(language) ?? {}) as [TimeClass, Readonly<Record<string, string>>][];
  return new Map(
    classes.map(([name, members]) => [
      name,
      new Phrases(
        language,
        Object.entries(members).map(([member, list]) => [list, member] as const),
      ),
    ]),
  );
}
