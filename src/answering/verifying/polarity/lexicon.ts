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
  /** The words of all pairs, to look each pair up only where one of them stands. */
  readonly opposed: Phrases<true>;
  /** Words that turn a negation before them into "only": "لم … إلا". */
  readonly exceptive: Phrases<true>;
  /** Whether a negation stands before what it denies. */
  readonly negatesAhead: boolean;
  /** Whether it stands behind it. */
  readonly negatesBehind: boolean;
  /** Words with which a negation begins before its verb: French "ne". */
  readonly openers: Phrases<true>;
  readonly hasOpeners: boolean;
  /** Words that bring what holds in place of what was denied: "not X but Y". */
  readonly corrections: Phrases<true>;
}

const FRENCH_OPENERS = "ne, n'";
/** German has negations on both sides of verbs, French around them, Turkish behind them. */
const NEGATING_AHEAD: ReadonlySet<string> = new Set(['ar', 'en', 'es', 'fr', 'ru']);
const NEGATING_BEHIND: ReadonlySet<string> = new Set(['tr']);

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
    exceptive: new Phrases(language, [[data.exceptives, true]]),
    negatesAhead: NEGATING_AHEAD.has(language),
    negatesBehind: NEGATING_BEHIND.has(language),
    openers: new Phrases(language, language === 'fr' ? [[FRENCH_OPENERS, true]] : []),
    hasOpeners: language === 'fr',
    corrections: new Phrases(language, [[data.corrections, true]]),
    implied: new Phrases(language, [[data.impliedNegations, true]]),
    mild: new Phrases(language, [[data.mildNegations, true]]),
    clauseStarts: new Phrases(language, [[data.clauseStarts, true]]),
    opposed: new Phrases(
      language,
      pairs.flatMap(([, sides]) => sides.map((side) => [side, true] as const)),
    ),
    opposites: pairs.map(
      ([pair, [first, second]]) =>
        new Phrases<Side>(language, [
          [first, { pair, side: 0 }],
          [second, { pair, side: 1 }],
        ]),
    ),
  };
}
