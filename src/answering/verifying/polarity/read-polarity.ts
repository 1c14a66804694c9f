import { contains, type Span } from '../../../domain/index.js';
import type { Opposite } from '../languages/index.js';
import type { Token } from '../text/tokens.js';
import { clausesOf } from './clauses.js';
import { type Cue, deniedBy, type Strength } from './cues.js';
import type { PolarityLexicon } from './lexicon.js';

/** Tokens behind a negation in which its exception may stand. */
const FARTHEST_EXCEPTION = 6;
/** Verbs are written with a capital only where they begin a text: "Sönmez" is a name. */
const CAPITAL = /^\p{Lu}/u;

/** A clause of a text, by its offsets, and what it denies. */
export interface Clause extends Span {
  /** Whether it has a word that denies: "not". */
  readonly denies: boolean;
  /** Whether it has a word whose meaning holds a negation: "refuse". */
  readonly implies: boolean;
}

/** A word that is one side of a pair of opposites. */
export interface OpposedWord extends Span {
  readonly pair: Opposite;
  readonly side: 0 | 1;
  /** Whether it stands where something is denied. */
  readonly denied: boolean;
}

/** What a text denies, and which sides of opposites it names. */
export interface Polarity {
  readonly clauses: readonly Clause[];
  readonly cues: readonly Cue[];
  readonly opposed: readonly OpposedWord[];
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
  const { negated, excepted } = negationsIn(tokens, lexicon, passed);
  // What is put with a negation, as "reicht nicht aus", is one denial and no double one.
  const single = lexicon.implied
    .all(tokens)
    .filter(({ from, to }) => !negated.some((place) => from <= place && place < to));
  const implied = placesOf(single, passed);
  const ranges = clausesOf(tokens, lexicon.clauseStarts);
  const cuesOf = (places: readonly number[], strength: Strength): Cue[] =>
    places.flatMap((place) => {
      const token = tokens[place];
      const denied = deniedBy(place, strength, tokens, ranges, lexicon);
      return token ? [{ start: token.start, end: token.end, strength, denied }] : [];
    });
  const mild = [...placesOf(lexicon.mild.all(tokens), passed), ...excepted];
  const cues = [...cuesOf(negated, 'denies'), ...cuesOf(implied, 'implies'), ...cuesOf(mild, 'hints')];
  const opposed = opposedIn(tokens, lexicon, passed, cues);
  const clauses = ranges.map(({ from, to }) => {
    const within = (place: number): boolean => from <= place && place < to;
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    return {
      start,
      end,
      denies: negated.some(within),
      implies: implied.some(within),
    };
  });
  return {
    clauses,
    cues,
    opposed,
    denies: negated.length > 0,
    implies: implied.length > 0,
    hints: mild.length > 0,
    sides: sidesOf(opposed, clauses, tokens),
  };
}

/** What several texts deny together. */
export function polarityOfAll(all: readonly Polarity[]): Polarity {
  const sides = new Map<Opposite, Map<0 | 1, string>>();
  for (const polarity of all)
    for (const [pair, named] of polarity.sides) sides.set(pair, new Map([...(sides.get(pair) ?? []), ...named]));
  return {
    clauses: all.flatMap(({ clauses }) => clauses),
    cues: all.flatMap(({ cues }) => cues),
    opposed: all.flatMap(({ opposed }) => opposed),
    denies: all.some(({ denies }) => denies),
    implies: all.some(({ implies }) => implies),
    hints: all.some(({ hints }) => hints),
    sides,
  };
}

/** Where words deny, and where they say "only", for an exception follows them. */
function negationsIn(
  tokens: readonly Token[],
  lexicon: PolarityLexicon,
  passed: ReadonlySet<number>,
): { readonly negated: readonly number[]; readonly excepted: readonly number[] } {
  const words = lexicon.negations.all(tokens).filter(({ meaning, from }) => meaning && !passed.has(from));
  const excepted = words.filter(({ from, to }) => isExcepted(tokens, { from, to }, lexicon)).map(({ from }) => from);
  const forms = tokens.flatMap(({ key, text }, place) => {
    const isName = place > 0 && CAPITAL.test(text);
    return !passed.has(place) && !isName && lexicon.negatedForms?.test(key) ? [place] : [];
  });
  return {
    negated: [...words.map(({ from }) => from).filter((place) => !excepted.includes(place)), ...forms],
    excepted,
  };
}

/** Whether an exception follows a negation before another one does; in French only its "ne" has any: "ne … que". */
function isExcepted(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  { negations, exceptive, openers, hasOpeners }: PolarityLexicon,
): boolean {
  if (hasOpeners && !openers.at(tokens, from)) return false;
  for (let place = to; place < Math.min(tokens.length, to + FARTHEST_EXCEPTION); place++) {
    if (tokens[place]?.kind === 'mark' && tokens[place]?.text !== "'" && tokens[place]?.text !== '’') return false;
    if (negations.at(tokens, place)?.meaning) return false;
    if (exceptive.at(tokens, place)) return true;
  }
  return false;
}

function placesOf(matches: readonly { readonly from: number }[], passed: ReadonlySet<number>): number[] {
  return matches.flatMap(({ from }) => (passed.has(from) ? [] : [from]));
}

/** A side in a clause that denies is not said: "did not accept". */
function sidesOf(
  opposed: readonly OpposedWord[],
  clauses: readonly Clause[],
  tokens: readonly Token[],
): Map<Opposite, Map<0 | 1, string>> {
  const sides = new Map<Opposite, Map<0 | 1, string>>();
  for (const word of opposed) {
    if (clauses.some((clause) => clause.denies && contains(clause, word))) continue;
    const named = sides.get(word.pair) ?? new Map<0 | 1, string>();
    const token = tokens.find(({ start }) => start === word.start);
    sides.set(word.pair, named.set(word.side, token?.text ?? ''));
  }
  return sides;
}

function opposedIn(
  tokens: readonly Token[],
  { opposites, opposed }: PolarityLexicon,
  passed: ReadonlySet<number>,
  cues: readonly Cue[],
): OpposedWord[] {
  const places = tokens.flatMap((_, place) => (opposed.at(tokens, place) ? [place] : []));
  return opposites.flatMap((phrases) => {
    let next = 0;
    return places.flatMap((place) => {
      const token = tokens[place];
      const match = place < next ? null : phrases.at(tokens, place);
      if (!token || !match) return [];
      next = match.to;
      if (passed.has(place)) return [];
      const denied = cues.some(({ strength, denied: span }) => strength === 'denies' && contains(span, token));
      return [{ ...match.meaning, start: token.start, end: token.end, denied }];
    });
  });
}
