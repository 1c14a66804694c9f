import type { Span } from '../../../domain/index.js';
import type { Opposite } from '../languages/index.js';
import type { Phrases } from '../text/phrases.js';
import type { Token } from '../text/tokens.js';
import { clausesOf } from './clauses.js';
import type { PolarityLexicon } from './lexicon.js';

/** Tokens behind a negation in which its exception may stand. */
const FARTHEST_EXCEPTION = 6;

/** A clause of a text, by its offsets, and what it denies. */
export interface Clause extends Span {
  /** Whether it has a word that denies: "not". */
  readonly denies: boolean;
  /** Whether it has a word whose meaning holds a negation: "refuse". */
  readonly implies: boolean;
  /** What of the clause is denied: from its first negation on, in languages where that stands before what it denies. */
  readonly denied: Span;
}

/** What a text denies, and which sides of opposites it names. */
export interface Polarity {
  readonly clauses: readonly Clause[];
  /** Whether some clause denies. */
  readonly denies: boolean;
  /** Whether some clause has a word whose meaning holds a negation. */
  readonly implies: boolean;
  /** Whether it has a word that may stand for a negation in other words: "closed". */
  readonly hints: boolean;
  /** The sides named of each pair outside what is denied, with the word of each. */
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
  const negated = negatedPlaces(tokens, lexicon, passed);
  const implied = placesOf(lexicon.implied.all(tokens), passed);
  const clauses = clausesOf(tokens, lexicon.clauseStarts).map(({ from, to }) => {
    const within = (place: number): boolean => from <= place && place < to;
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    const first = Math.min(...[...negated, ...implied].filter(within));
    return {
      start,
      end,
      denied: { start: lexicon.negatesAhead ? (tokens[first]?.start ?? start) : start, end },
      denies: negated.some(within),
      implies: implied.some(within),
    };
  });
  return {
    clauses,
    denies: negated.length > 0,
    implies: implied.length > 0,
    hints: placesOf(lexicon.mild.all(tokens), passed).length > 0,
    sides: sidesOf(tokens, lexicon, passed, clauses),
  };
}

function negatedPlaces(
  tokens: readonly Token[],
  { negations, negatedForms, exceptive }: PolarityLexicon,
  passed: ReadonlySet<number>,
): number[] {
  const words = placesOf(
    negations.all(tokens).filter(({ meaning, to }) => meaning && !isExcepted(tokens, to, exceptive)),
    passed,
  );
  const forms = tokens.flatMap(({ key }, place) => (!passed.has(place) && negatedForms?.test(key) ? [place] : []));
  return [...words, ...forms];
}

/** Whether a negation means "only", for an exception follows it. */
function isExcepted(tokens: readonly Token[], from: number, exceptive: Phrases<true>): boolean {
  for (let place = from; place < Math.min(tokens.length, from + FARTHEST_EXCEPTION); place++) {
    if (tokens[place]?.kind === 'mark') return false;
    if (exceptive.at(tokens, place)) return true;
  }
  return false;
}

function placesOf(matches: readonly { readonly from: number }[], passed: ReadonlySet<number>): number[] {
  return matches.flatMap(({ from }) => (passed.has(from) ? [] : [from]));
}

/** A side under a negation is not said: "did not accept". */
function sidesOf(
  tokens: readonly Token[],
  lexicon: PolarityLexicon,
  passed: ReadonlySet<number>,
  clauses: readonly Clause[],
): Map<Opposite, Map<0 | 1, string>> {
  const sides = new Map<Opposite, Map<0 | 1, string>>();
  for (const phrases of lexicon.opposites)
    for (const { meaning, from } of phrases.all(tokens)) {
      const token = tokens[from];
      if (!token || passed.has(from)) continue;
      if (clauses.some(({ start, end, denies }) => denies && start <= token.start && token.end <= end)) continue;
      const named = sides.get(meaning.pair) ?? new Map<0 | 1, string>();
      sides.set(meaning.pair, named.set(meaning.side, token.text));
    }
  return sides;
}
