import type { Language } from '../../domain/index.js';
import { type CalendarDate, readDates } from './dates/read-dates.js';
import { lexiconsFor } from './lexicons.js';
import type { Currency } from './languages/index.js';
import type { Quantity } from './numbers/quantity.js';
import { readQuantities } from './numbers/read-quantities.js';
import { type Polarity, readPolarity } from './polarity/read-polarity.js';
import { type Token, tokenize } from './text/tokens.js';

/** What can be checked of a text, read off it. */
export interface TextReading {
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly dates: readonly CalendarDate[];
  /** Tokens that dates are made of. */
  readonly dateTokens: ReadonlySet<number>;
  readonly quantities: readonly Quantity[];
  readonly currencies: readonly { readonly text: string; readonly of: readonly Currency[] }[];
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
  return {
    language,
    tokens,
    dates,
    dateTokens,
    quantities,
    currencies: lexicons.numbers.units
      .all(tokens)
      .flatMap(({ meaning, from, to }) =>
        meaning.kind === 'currency' && !passed.has(from)
          ? [{ text: text.slice(tokens[from]?.start, tokens[to - 1]?.end), of: meaning.of }]
          : [],
      ),
    polarity: readPolarity(tokens, lexicons.polarity, new Set([...hedgeTokens, ...passed])),
  };
}
