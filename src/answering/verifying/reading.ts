import type { Language, Span } from '../../domain/index.js';
import { type CalendarDate, readDates } from './dates/read-dates.js';
import { lexiconsFor } from './lexicons.js';
import { type Currency, isKnownClosely } from './languages/index.js';
import { impliedQuantities } from './numbers/implied.js';
import { type MeasureMention, measuresOf } from './numbers/measures.js';
import type { Quantity } from './numbers/quantity.js';
import { readQuantities } from './numbers/read-quantities.js';
import { type Polarity, readPolarity } from './polarity/read-polarity.js';
import { type Token, tokenize } from './text/tokens.js';
import { readTimes, type TimeMention } from './times/read-times.js';

/** Tokens between a number and a currency that has to do with it. */
const BESIDE = 3;

/** A currency that a text names. */
export interface CurrencyMention {
  readonly text: string;
  readonly of: readonly Currency[];
  /** Whether a number in digits stands beside it: "euro area" is no sum of money. */
  readonly counted: boolean;
}

/** What can be checked of a text, read off it. */
export interface TextReading {
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly dates: readonly CalendarDate[];
  /** Tokens that dates are made of. */
  /** Words that may be months, or none. */
  readonly perhapsDates: readonly CalendarDate[];
  readonly dateTokens: ReadonlySet<number>;
  /** Times that are no dates. */
  readonly times: readonly TimeMention[];
  readonly quantities: readonly Quantity[];
  /** Those that it holds and does not state. */
  readonly implied: readonly Quantity[];
  /** Tokens of units and numbers, which are no names. */
  readonly quantityTokens: ReadonlySet<number>;
  readonly currencies: readonly CurrencyMention[];
  readonly measures: readonly MeasureMention[];
  readonly polarity: Polarity;
}

/** A text and its reading. */
export interface ReadTexts {
  readonly text: string;
  readonly reading: TextReading;
  /** Where a quote names the outlets that it is attributed to. */
  readonly outlets: readonly Span[];
}

/**
 * Reads a text.
 *
 * @param passedOver tokens that are names of outlets, by the tokens of the text
 */
export function readText(
  text: string,
  language: Language,
  passedOver: (tokens: readonly Token[]) => ReadonlySet<number> = () => new Set(),
): TextReading {
  const lexicons = lexiconsFor(language);
  const tokens = tokenize(text, language);
  const passed = passedOver(tokens);
  const { dates, perhaps: perhapsDates, tokens: dateTokens } = readDates(text, tokens, lexicons.dates);
  const taken = new Set([...dateTokens, ...passed]);
  const { quantities, hedgeTokens } = readQuantities(text, tokens, lexicons.numbers, taken);
  const units = lexicons.numbers.units.all(tokens);
  const times = readTimes(text, tokens, lexicons.times);
  return {
    language,
    tokens,
    dates,
    perhapsDates,
    dateTokens,
    times,
    quantities,
    implied: impliedQuantities(tokens, dateTokens, quantities, lexicons.numbers),
    quantityTokens: new Set(
      tokens.flatMap(({ start, end }, place) =>
        units.some(({ from, to }) => from <= place && place < to) ||
        quantities.some((one) => one.start <= start && end <= one.end)
          ? [place]
          : [],
      ),
    ),
    currencies: units.flatMap(({ meaning, from, to }) => {
      const counted = tokens.slice(Math.max(0, from - BESIDE), to + BESIDE).some(({ kind }) => kind === 'digits');
      const written = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
      return meaning.kind === 'currency' && !passed.has(from) ? [{ text: written, of: meaning.of, counted }] : [];
    }),
    measures: measuresOf(text, tokens, lexicons.numbers, quantities, dateTokens, times),
    polarity: readPolarity(tokens, lexicons.polarity, new Set([...hedgeTokens, ...passed])),
  };
}

/** Whether hedges and negations are known of the languages of all these texts. */
export function areKnownClosely(readings: readonly TextReading[]): boolean {
  return readings.every(({ language }) => isKnownClosely(language));
}

/** Whether a word of one of these texts is one of saying. */
export function isSaying(token: Token, texts: readonly ReadTexts[]): boolean {
  return texts.some(({ reading: { tokens, language } }) => {
    const place = tokens.indexOf(token);
    return place >= 0 && lexiconsFor(language).names.attributing.at(tokens, place) !== null;
  });
}
