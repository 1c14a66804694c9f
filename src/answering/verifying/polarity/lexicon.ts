import type { Language } from '../../../domain/index.js';
import type { LanguageData, Opposite, PhraseList } from '../languages/index.js';
import { Phrases } from '../text/phrases.js';

/** One side of a pair of opposites. */
export interface Side {
  readonly pair: Opposite;
  readonly side: 0 | 1;
}

/** What the words of one language deny and oppose, ready to be looked up. */
export interface PolarityLexicon {
  readonly negations: Phrases<boolean>;
  readonly negatedForms: RegExp | null;
  readonly implied: Phrases<true>;
  readonly mild: Phrases<true>;
  readonly clauseStarts: Phrases<true>;
  readonly opposites: readonly Phrases<Side>[];
  /** Words that turn a negation before them into "only": "لم … إلا". */
  readonly exceptive: Phrases<true>;
  /** Whether a negation stands before what it denies. */
  readonly negatesAhead: boolean;
}

const ARABIC_EXCEPTIVES = 'إلا, سوى';
/** German, French and Turkish have negations behind verbs. */
const NEGATING_AHEAD: ReadonlySet<string> = new Set(['ar', 'en', 'es', 'ru']);

/** Prepares a language's data. */
export function polarityLexicon(data: LanguageData, language: Language): PolarityLexicon {
  // Object.entries widens the keys of a record to strings.
  const pairs = Object.entries(data.opposites) as [Opposite, readonly [PhraseList, PhraseList]][];
  return {
    negations: new Phrases(language, [
      [data.negations, true],
      [data.noNegations, false],
    ]),
    negatedForms: data.negatedForms,
    exceptive: new Phrases(language, language === 'ar' ? [[ARABIC_EXCEPTIVES, true]] : []),
    negatesAhead: NEGATING_AHEAD.has(language),
    implied: new Phrases(language, [[data.impliedNegations, true]]),
    mild: new Phrases(language, [[data.mildNegations, true]]),
    clauseStarts: new Phrases(language, [[data.clauseStarts, true]]),
    opposites: pairs.map(
      ([pair, [first, second]]) =>
        new Phrases<Side>(language, [
          [first, { pair, side: 0 }],
          [second, { pair, side: 1 }],
        ]),
    ),
  };
}
