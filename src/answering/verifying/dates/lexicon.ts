import type { Language } from '../../../domain/index.js';
import type { LanguageData } from '../languages/index.js';
import { Phrases } from '../text/phrases.js';

/** What the words of one language say about dates, ready to be looked up. */
export interface DateLexicon {
  readonly language: Language;
  /** By number, January is 1. */
  readonly months: Phrases<number>;
  readonly ambiguousMonths: Phrases<true>;
  /** By number, Monday is 1. */
  readonly weekdays: Phrases<number>;
}

/** Prepares a language's data. */
export function dateLexicon(data: LanguageData, language: Language): DateLexicon {
  return {
    language,
    months: new Phrases(
      language,
      data.months.map((list, place) => [list, place + 1] as const),
    ),
    ambiguousMonths: new Phrases(language, [[data.ambiguousMonths, true]]),
    weekdays: new Phrases(
      language,
      data.weekdays.map((list, place) => [list, place + 1] as const),
    ),
  };
}
