import type { Language } from '../../../domain/index.js';
import type { Currency, Hedge, LanguageData, PhraseList } from '../languages/index.js';
import { keyOf } from '../text/key.js';
import { Phrases } from '../text/phrases.js';
import type { Unit } from './quantity.js';

/** What the words of one language say about numbers, ready to be looked up. */
export interface NumberLexicon {
  readonly decimalMark: '.' | ',';
  readonly cardinals: Phrases<number>;
  readonly noNumbers: RegExp | null;
  readonly ordinals: Phrases<number>;
  readonly scales: Phrases<number>;
  readonly uncounted: Phrases<number>;
  readonly fractions: Phrases<number>;
  /** Words that hold a number, all its values that they may hold. */
  readonly implied: Phrases<readonly number[]>;
  readonly one: Phrases<true>;
  readonly insteadOf: Phrases<true>;
  readonly joiners: Phrases<true>;
  /** "And a half" as one phrase. */
  readonly halves: Phrases<true>;
  readonly units: Phrases<Unit>;
  readonly hedges: Phrases<readonly (Hedge | null)[]>;
  /** Hedges that may be mere prepositions. */
  readonly perhaps: Phrases<readonly (Hedge | null)[]>;
  readonly hedgesBehind: Phrases<readonly (Hedge | null)[]>;
  readonly hedgeVerbs: Phrases<readonly (Hedge | null)[]>;
  /** The ending of the word before a hedge that stands behind its number, by hedge. */
  readonly casesBeforeHedge: Phrases<RegExp>;
  /** By their keys, for numbers that are written in one word; empty where the language does not. */
  readonly parts: ReadonlyMap<string, number>;
  /** Joiners inside such a word. */
  readonly innerJoiners: readonly string[];
}

/** Prepares a language's data. */
export function numberLexicon(data: LanguageData, language: Language): NumberLexicon {
  const byValue = (lists: Readonly<Record<string, PhraseList>>): Phrases<number> =>
    new Phrases(
      language,
      Object.entries(lists).map(([value, list]) => [list, Number(value)] as const),
    );
  return {
    decimalMark: data.decimalMark,
    cardinals: byValue(data.numbers),
    noNumbers: data.noNumbers,
    ordinals: byValue(data.ordinals),
    scales: byValue(data.scales),
    uncounted: byValue(data.uncounted),
    fractions: byValue(data.fractions),
    implied: new Phrases(language, impliedOf(data.implied)),
    insteadOf: new Phrases(language, [[data.insteadOf, true]]),
    one: new Phrases(language, [[data.one, true]]),
    joiners: new Phrases(language, [[data.numberJoiners, true]]),
    halves: new Phrases(language, [[data.andAHalf, true]]),
    units: new Phrases(language, unitsOf(data)),
    hedges: new Phrases<readonly (Hedge | null)[]>(language, [...hedgesOf(data.hedges), [data.noHedges, [null]]]),
    perhaps: new Phrases(language, hedgesOf(data.perhaps)),
    hedgesBehind: new Phrases(language, hedgesOf(data.hedgesBehind)),
    hedgeVerbs: new Phrases(language, hedgesOf(data.hedgeVerbs)),
    casesBeforeHedge: new Phrases(language, data.casesBeforeHedge),
    parts: data.numbersInOneWord ? partsOf(data, language) : new Map(),
    innerJoiners: listed(data.numberJoiners, language),
  };
}

/** Each phrase with all that it may mean. */
function hedgesOf(lists: Readonly<Partial<Record<Hedge, PhraseList>>>): [PhraseList, Hedge[]][] {
  const byPhrase = new Map<string, Hedge[]>();
  // Object.entries widens the keys of a record to strings.
  for (const [hedge, list] of Object.entries(lists) as [Hedge, PhraseList][])
    for (const phrase of list.split(',').map((written) => written.trim()))
      byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), hedge]);
  return [...byPhrase];
}

/** Each phrase with all values that it may hold. */
function impliedOf(lists: LanguageData['implied']): [PhraseList, number[]][] {
  const byPhrase = new Map<string, number[]>();
  for (const [value, list] of Object.entries(lists))
    for (const phrase of list.split(',').map((written) => written.trim()))
      byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), Number(value)]);
  return [...byPhrase];
}

function unitsOf(data: LanguageData): [PhraseList, Unit][] {
  const currencies = new Map<string, Currency[]>();
  // Object.entries widens the keys of a record to strings.
  for (const [currency, list] of Object.entries(data.currencies) as [Currency, PhraseList][])
    for (const word of list.split(',')) currencies.set(word.trim(), [...(currencies.get(word.trim()) ?? []), currency]);
  // The same as above.
  const measures = Object.entries(data.measures) as [keyof LanguageData['measures'], PhraseList][];
  return [
    [data.percent, { kind: 'percent' }],
    [data.percentagePoints, { kind: 'points' }],
    ...Array.from(currencies, ([word, of]): [PhraseList, Unit] => [word, { kind: 'currency', of }]),
    ...measures.map(([of, list]): [PhraseList, Unit] => [list, { kind: 'measure', of }]),
  ];
}

function partsOf(data: LanguageData, language: Language): Map<string, number> {
  const lists = [...Object.entries(data.numbers), ...Object.entries(data.scales)];
  return new Map(lists.flatMap(([value, list]) => listed(list, language).map((key) => [key, Number(value)] as const)));
}

function listed(list: PhraseList, language: Language): string[] {
  return list
    .split(',')
    .map((word) => keyOf(word.trim(), language))
    .filter((word) => word !== '' && !word.includes(' '));
}
