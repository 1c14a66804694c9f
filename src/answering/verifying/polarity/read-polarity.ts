import type { Opposite } from '../languages/index.js';
import type { Token } from '../text/tokens.js';
import type { PolarityLexicon } from './lexicon.js';

/** What a text denies, and which sides of opposites it names. */
export interface Polarity {
  /** Whether it has a word that denies: "not". */
  readonly denies: boolean;
  /** Whether it has a word whose meaning holds a negation: "refuse". */
  readonly implies: boolean;
  /** Whether it has a word that may stand for a negation in other words: "against". */
  readonly hints: boolean;
  /** The sides named of each pair, with the word of each. */
  readonly sides: ReadonlyMap<Opposite, ReadonlyMap<0 | 1, string>>;
}

/**
 * Reads negations and opposites off a text.
 *
 * @param passed tokens that are part of something else, as of "not more than"
 */
export function readPolarity(
  tokens: readonly Token[],
  lexicon: PolarityLexicon,
  passed: ReadonlySet<number>,
): Polarity {
  const negations = lexicon.negations.all(tokens).filter(({ meaning, from }) => meaning && !passed.has(from));
  const form = lexicon.negatedForms;
  const negated = form !== null && tokens.some(({ key }, place) => !passed.has(place) && form.test(key));
  const sides = new Map<Opposite, Map<0 | 1, string>>();
  for (const phrases of lexicon.opposites)
    for (const { meaning, from } of phrases.all(tokens)) {
      if (passed.has(from)) continue;
      const named = sides.get(meaning.pair) ?? new Map<0 | 1, string>();
      sides.set(meaning.pair, named.set(meaning.side, tokens[from]?.text ?? ''));
    }
  return {
    denies: negations.length > 0 || negated,
    hints: lexicon.mild.all(tokens).some(({ from }) => !passed.has(from)),
    implies: lexicon.implied.all(tokens).some(({ from }) => !passed.has(from)),
    sides,
  };
}
