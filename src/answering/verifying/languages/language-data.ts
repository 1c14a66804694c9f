import type { ModalWords } from './modality/modal-words.js';

/** Phrases with commas between them; a star stands for any ending. */
export type PhraseList = string;

/** How a number is bounded: "about", "almost", "more than" and so on. */
export type Hedge = 'about' | 'nearly' | 'moreThan' | 'atLeast' | 'lessThan' | 'atMost' | 'upTo';

/** What a number counts, where that is a unit that may not be exchanged for another. */
export type Currency =
  | 'dollar'
  | 'euro'
  | 'pound'
  | 'yen'
  | 'yuan'
  | 'rouble'
  | 'lira'
  | 'franc'
  | 'rupee'
  | 'rial'
  | 'dinar'
  | 'dirham'
  | 'peso'
  | 'real'
  | 'won'
  | 'rand'
  | 'shekel'
  | 'zloty'
  | 'krone'
  | 'hryvnia';
export type Measure =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'year'
  | 'quarter'
  | 'decade'
  | 'century'
  | 'kilometre'
  | 'mile'
  | 'metre'
  | 'centimetre'
  | 'millimetre'
  | 'squareKilometre'
  | 'hectare'
  | 'tonne'
  | 'kilogram'
  | 'poundWeight'
  | 'litre'
  | 'barrel'
  | 'megawatt'
  | 'gigawatt'
  | 'degree';

/** Pairs of words that say the contrary of each other. */
export type Opposite =
  | 'rise'
  | 'win'
  | 'accept'
  | 'open'
  | 'before'
  | 'begin'
  | 'buy'
  | 'release'
  | 'convict'
  | 'lawful'
  | 'allow'
  | 'confirm'
  | 'succeed';

/** What a language's numbers, dates, hedges and negations are written with. */
export interface LanguageData {
  /** Between the whole and the broken part of a number in digits. */
  readonly decimalMark: '.' | ',';
  /** Numbers in words below 1000, by value. */
  readonly numbers: Readonly<Record<string, PhraseList>>;
  /** What stands before a measure of which there is one: "a week", "per week", "через неделю". */
  readonly one: PhraseList;
  /** What stands between the parts of a number in words: "and". */
  readonly numberJoiners: PhraseList;
  /** What stands between two numbers of the same: "four instead of five weeks". */
  readonly insteadOf: PhraseList;
  /** What adds a half to the number before it: "and a half". */
  readonly andAHalf: PhraseList;
  /** Whether numbers are written in one word: "hundertfünfzig". */
  readonly numbersInOneWord: boolean;
  /** What looks like a number and is none, by the word before it and itself: "onay", "de media". */
  readonly noNumbers: RegExp | null;
  readonly ordinals: Readonly<Record<string, PhraseList>>;
  /** Words that multiply: thousand and more, and 12 for a dozen. */
  readonly scales: Readonly<Record<string, PhraseList>>;
  /** Words for an uncounted number of that size: "hundreds". */
  readonly uncounted: Readonly<Record<string, PhraseList>>;
  /** Words that hold a number and need not be said with it, by value: "first", "halved", "runoff". */
  readonly implied: Readonly<Record<string, PhraseList>>;
  /** Parts of a whole: "half", "third". */
  readonly fractions: Readonly<Record<string, PhraseList>>;
  /** Hedges before their number. */
  readonly hedges: Readonly<Record<Hedge, PhraseList>>;
  /** Hedges behind their number. */
  readonly hedgesBehind: Readonly<Partial<Record<Hedge, PhraseList>>>;
  /** Words before a number that are hedges or mere prepositions: "до", "hasta", "over". */
  readonly perhaps: Readonly<Partial<Record<Hedge, PhraseList>>>;
  /** Verbs that bound the number behind them, adverbs between: "exceeded for the first time 450,000". */
  readonly hedgeVerbs: Readonly<Partial<Record<Hedge, PhraseList>>>;
  /** What looks like a hedge and is none: "twice as much as". */
  readonly noHedges: PhraseList;
  /** Endings, by their keys, of the word before a hedge behind a number: Turkish "binden fazla", and not "daha fazla". */
  readonly casesBeforeHedge: readonly (readonly [PhraseList, RegExp])[];
  readonly percent: PhraseList;
  /** What a share rises or falls by. */
  readonly percentagePoints: PhraseList;
  readonly currencies: Readonly<Partial<Record<Currency, PhraseList>>>;
  readonly measures: Readonly<Partial<Record<Measure, PhraseList>>>;
  /** January to December. */
  readonly months: readonly PhraseList[];
  /** Names of months that are other words too and count beside a number or a capital only. */
  readonly ambiguousMonths: PhraseList;
  /** Monday to Sunday. */
  readonly weekdays: readonly PhraseList[];
  /** Words that deny: "not", "never", "without". */
  readonly negations: PhraseList;
  /** Forms of words that deny by their ending: Turkish "onaylamadı". Null where there are none. */
  readonly negatedForms: RegExp | null;
  /** What looks like a negation and is none: "not only". */
  readonly noNegations: PhraseList;
  /** Words whose meaning holds a negation: "refuse", "deny". */
  readonly impliedNegations: PhraseList;
  /** Words that may stand for a negation in other words, and need not: "against". */
  readonly mildNegations: PhraseList;
  /** Words that a clause begins with: "but", "while". */
  readonly clauseStarts: PhraseList;
  /** Words that turn a negation before them into "only": "not until", "لم … إلا". */
  readonly exceptives: PhraseList;
  /** Words that bring what holds in place of what was denied: the "but" of "not X but Y". */
  readonly corrections: PhraseList;
  /** The two sides of each pair, "rise" first. */
  readonly opposites: Readonly<Record<Opposite, readonly [PhraseList, PhraseList]>>;
  /** What shows that somebody else says so: "according to", "reported". */
  readonly attributing: PhraseList;
  /** What tells something as less than a fact; null where that is not known. */
  readonly modalWords: ModalWords | null;
  /** Offices and the like that stand before names. A script without capitals shows names by nothing else. */
  readonly titles: PhraseList;
}
