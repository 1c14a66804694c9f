import type { Span } from '../../domain/index.js';
import { holdsDate, isDayBefore } from './dates/compare.js';
import type { CalendarDate } from './dates/read-dates.js';
import { isKnownClosely, type Opposite } from './languages/index.js';
import { lexiconsFor } from './lexicons.js';
import { isNamedByCapital } from './names/capitals.js';
import { ALL_CAPITALS, isAbbreviation, isHeardOf, missingPart } from './names/compare.js';
import type { NameWord } from './names/name-words.js';
import { type Name, readMentions, readNames } from './names/read-names.js';
import { keepsHedge, sameAmount, sameValue } from './numbers/compare.js';
import { digitValues } from './numbers/digits.js';
import type { Quantity } from './numbers/quantity.js';
import { negationChange, oppositeWord } from './polarity/compare.js';
import type { Polarity } from './polarity/read-polarity.js';
import type { TextReading } from './reading.js';
import type { RefusalReason } from './verdict.js';

/** What may be named in other words by what is part of it: "European" of the EU. */
const WITHIN: Readonly<Record<string, readonly string[]>> = { europe: ['eu', 'ecb'] };

/** Units between the days of "4 and 5 June". */
const BETWEEN_DAYS = 7;
const DAYS = 31;

/** Arabic says two of something by the ending of its word. */
const ARABIC_DUAL = /(?:ين|ان|تا|تي)$/u;

const DIGIT = /\p{Nd}/u;
const LARGEST_SLIGHT = 2;

/** Something wrong with a statement as far as its words tell, and whether their meaning may tell otherwise. */
export interface Finding {
  readonly reason: RefusalReason;
  /** Whether nothing can excuse it. */
  readonly certain: boolean;
  /** Words that may be no names, or names put otherwise; empty where it is about anything else. */
  readonly doubtful: readonly Span[];
}

/** Every number of a statement stands in its quotes, with its unit and its hedge. */
export function checkNumbers(stated: TextReading, quotes: readonly TextReading[]): Finding[] {
  const quoted = quotes.flatMap((quote) => [...quote.quantities, ...lessSure(quote)]);
  const numbers = stated.quantities.flatMap((quantity) => checkNumber(quantity, quoted, hedgesKnown(stated, quotes)));
  const currencies = new Set(quotes.flatMap((quote) => quote.currencies.flatMap(({ of }) => of)));
  const foreign = stated.currencies.find(
    ({ of, counted }) => counted && !of.some((currency) => currencies.has(currency)),
  );
  if (!foreign || numbers.some(({ reason }) => reason.kind === 'unit-not-in-quotes')) return numbers;
  return [...numbers, certainly({ kind: 'unit-not-in-quotes', number: foreign.text })];
}

function checkNumber(stated: Quantity, quoted: readonly Quantity[], hedged: boolean): Finding[] {
  const number = stated.text;
  const same = quoted.filter((quantity) => sameAmount(stated, quantity));
  if (same.length === 0) {
    const elsewhere = quoted.some((quantity) => sameValue(stated, quantity));
    const reason = { kind: elsewhere ? 'unit-not-in-quotes' : 'number-not-in-quotes', number } as const;
    return [isSlight(stated) ? perhaps(reason) : certainly(reason)];
  }
  if (!hedged || same.some((quantity) => keepsHedge(stated, quantity))) return [];
  return [perhaps({ kind: stated.hedges.includes(null) ? 'hedge-lost' : 'hedge-changed', number })];
}

/** "Both", "half", "the second": words that say what quotes may say without a number. */
function isSlight({ text, values }: Quantity): boolean {
  return !DIGIT.test(text) && values.every((value) => value <= LARGEST_SLIGHT);
}

function certainly(reason: RefusalReason): Finding {
  return { reason, certain: true, doubtful: [] };
}

function perhaps(reason: RefusalReason, doubtful: readonly Span[] = []): Finding {
  return { reason, certain: false, doubtful };
}

function hedgesKnown(stated: TextReading, quotes: readonly TextReading[]): boolean {
  return [stated, ...quotes].every(({ language }) => isKnownClosely(language));
}

/** Numbers that a quote holds inside its dates, and the two of an Arabic dual. */
function lessSure({ tokens, dateTokens, language }: TextReading): Quantity[] {
  const inDates = [...dateTokens].flatMap((place) => {
    const token = tokens[place];
    return token?.kind === 'digits' ? digitValues(token.text, '.') : [];
  });
  const duals = language === 'ar' && tokens.some(({ key }) => ARABIC_DUAL.test(key)) ? [2] : [];
  return [...inDates, ...duals].map((value) => ({
    text: '',
    start: 0,
    end: 0,
    values: [value],
    uncounted: false,
    unit: null,
    hedges: [null],
  }));
}

/** Every date of a statement stands in its quotes. */
export function checkDates(stated: TextReading, quotes: readonly TextReading[]): Finding[] {
  const quoted = quotes.flatMap((quote) => quote.dates.flatMap((date) => [date, ...daysBefore(date, quote)]));
  const years = new Set(quotes.flatMap(({ quantities }) => quantities.flatMap(({ values }) => values)));
  return stated.dates
    .filter((date, place) => {
      const next = stated.dates[place + 1];
      const isEve = next !== undefined && isDayBefore(date, next) && holdsDate(next, quoted, years);
      return !isEve && !holdsDate(date, quoted, years);
    })
    .map(({ text }) => certainly({ kind: 'date-not-in-quotes', date: text }));
}

/** The 4 June of "4 and 5 June". */
function daysBefore(date: CalendarDate, { quantities }: TextReading): CalendarDate[] {
  return quantities.flatMap(({ values: [day = 0], unit, start, end }) => {
    const isListed = unit === null && end <= date.start && date.start - end <= BETWEEN_DAYS && day >= 1 && day <= DAYS;
    return isListed ? [{ ...date, start, readings: date.readings.map((reading) => ({ ...reading, day })) }] : [];
  });
}

/**
 * Every name of a statement stands in its quotes.
 *
 * @param outlets tokens of the statement that name its outlets
 * @returns with what is wrong words that quotes do not hold and that rules take for no names
 */
export function checkNames(
  stated: TextReading,
  quotes: readonly TextReading[],
  outlets: ReadonlySet<number>,
): { findings: Finding[]; suspects: readonly Span[] } {
  const passed = new Set([...stated.dateTokens, ...stated.quantityTokens, ...outlets]);
  const names = readNames(stated.tokens, lexiconsFor(stated.language).names, passed);
  const mentions = quotes.map(({ tokens, language }) => readMentions(tokens, lexiconsFor(language).names));
  const all = {
    words: mentions.flatMap(({ words }) => words),
    unknown: mentions.flatMap(({ unknown }) => unknown),
    known: new Set(mentions.flatMap(({ known }) => [...known])),
    keys: new Set(mentions.flatMap(({ keys }) => [...keys])),
  };
  const sounds = all.unknown.flatMap((word) => word.sounds);
  const unknown = names.known.filter(
    ({ id, keys, words }) =>
      !all.known.has(id) &&
      !(WITHIN[id] ?? []).some((other) => all.known.has(other)) &&
      !isNamedByCapital(id, all.known, sounds) &&
      !keys.every((key) => all.keys.has(key)) &&
      !isHeardOf(words, all),
  );
  const own = readMentions(stated.tokens, lexiconsFor(stated.language).names).words;
  const missing = names.others.map((name) => missingPart(withoutAbbreviations(name, own), all));
  // Of names in other languages the tables know the countries' alone.
  const isTold = quotes.every(({ language }) => isKnownClosely(language)) ? certainly : perhaps;
  const findings = [
    ...unknown.map(({ text }) => isTold({ kind: 'name-not-in-quotes', name: text })),
    ...missing.flatMap((words) => {
      const name = words.map(({ text }) => text).join(' ');
      return words.length > 0 ? [perhaps({ kind: 'name-not-in-quotes', name }, words)] : [];
    }),
  ];
  return {
    findings,
    suspects: names.rest.filter((word) => missingPart({ words: [word], loose: false }, all).length > 0),
  };
}

/** Abbreviations that the statement itself spells out are checked where it does. */
function withoutAbbreviations({ words, loose }: Name, own: readonly NameWord[]): Name {
  return { loose, words: words.filter(({ text }) => !ALL_CAPITALS.test(text) || !isAbbreviation(text, own)) };
}

/**
 * What the quotes deny the statement denies, and nothing else; and it does not say their contrary. A negation that seems lost may belong to
 * clauses that the statement does not speak of; the verifier tells by their meaning.
 */
export function checkPolarity(stated: TextReading, quotes: readonly TextReading[]): Finding[] {
  if (!hedgesKnown(stated, quotes)) return [];
  const quoted = joined(quotes.map(({ polarity }) => polarity));
  const change = negationChange(stated.polarity, quoted);
  const word = oppositeWord(stated.polarity, quoted);
  return [
    ...(change ? [perhaps({ kind: change === 'lost' ? 'negation-lost' : 'negation-added' })] : []),
    ...(word === null ? [] : [perhaps({ kind: 'contrary', word })]),
  ];
}

function joined(all: readonly Polarity[]): Polarity {
  const sides = new Map<Opposite, Map<0 | 1, string>>();
  for (const polarity of all)
    for (const [pair, named] of polarity.sides) sides.set(pair, new Map([...(sides.get(pair) ?? []), ...named]));
  return {
    clauses: all.flatMap(({ clauses }) => clauses),
    denies: all.some(({ denies }) => denies),
    implies: all.some(({ implies }) => implies),
    hints: all.some(({ hints }) => hints),
    sides,
  };
}
