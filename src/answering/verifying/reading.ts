import type { Language } from '../../domain/index.js';
import { type CalendarDate, readDates } from './dates/read-dates.js';
import { lexiconsFor } from './lexicons.js';
import type { Currency } from './languages/index.js';
import type { Quantity } from './numbers/quantity.js';
import { readQuantities } from './numbers/read-quantities.js';
import { type Polarity, readPolarity } from './polarity/read-polarity.js';
import { type Token, tokenize } from './text/tokens.js';

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
  readonly dateTokens: ReadonlySet<number>;
  readonly quantities: readonly Quantity[];
  /** Tokens of units and numbers, which are no names. */
  readonly quantityTokens: ReadonlySet<number>;
  readonly currencies: readonly CurrencyMention[];
  readonly polarity: Polarity;
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
  const { dates, tokens: dateTokens } = readDates(text, tokens, lexicons.dates);
  const taken = new Set([...dateTokens, ...passed]);
  const { quantities, hedgeTokens } = readQuantities(text, tokens, lexicons.numbers, taken);
  const units = lexicons.numbers.units.all(tokens);
  return {
    language,
    tokens,
    dates,
    dateTokens,
    quantities,
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
    polarity: readPolarity(tokens, lexicons.polarity, new Set([...hedgeTokens, ...passed])),
  };
}
