import type { Hedge } from '../languages/index.js';
import type { PhraseMatch } from '../text/phrases.js';
import type { Token } from '../text/tokens.js';
import type { NumberLexicon } from './lexicon.js';
import type { Unit } from './quantity.js';
import type { NumberFound } from './read-number.js';
import { isOfTime } from './units.js';
import { isYearAlone } from './years.js';

/** Tokens that may stand between a hedge and its number: an article, a sign of money, a preposition. */
const AFTER_HEDGE = 3;
/** The same for a verb, which may have its adverbs between: "exceeded for the first time the mark of". */
const AFTER_VERB = 7;
/** Letters of the longest word between a preposition and its number: an article. */
const ARTICLE_LETTERS = 3;
/** Tokens behind a number in which a hedge of it may stand: a unit, what is counted, an ending. */
const BEFORE_LATE_HEDGE = 5;
/** Tokens between a hedge and the next number that it belongs to rather than to the one before. */
const BEFORE_NEXT_NUMBER = 2;
/** Marks that end what belongs to a number. */
const STOP = /^[.,;:!?()«»„“”"]$/u;

type Hedges = readonly (Hedge | null)[];

/** How the numbers of a text are bounded. */
export interface HedgesRead {
  /** By number; null among them where a number may stand unbounded. */
  readonly hedges: readonly Hedges[];
  /** Tokens that are part of a hedge: "not" in "not more than" denies nothing. */
  readonly hedgeTokens: ReadonlySet<number>;
}

/**
 * Reads the hedges before and behind the numbers of a text; what may be a year may stand without: "until 2028", "from 2029 on".
 *
 * @param taken tokens of dates, which may stand between a verb and its number
 */
export function readHedges(
  tokens: readonly Token[],
  lexicon: NumberLexicon,
  numbers: readonly NumberFound[],
  units: readonly (Unit | null)[],
  taken: ReadonlySet<number>,
): HedgesRead {
  const firm = lexicon.hedges.all(tokens);
  const verbs = lexicon.hedgeVerbs.all(tokens);
  const perhaps = lexicon.perhaps.all(tokens);
  const late = numbers.map((number) => hedgeBehind(tokens, number, lexicon, numbers));
  const hedges = numbers.map((number, place): Hedges => {
    const before =
      hedgeBefore(tokens, number, numbers, firm, AFTER_HEDGE) ??
      lessSurely(prepositionBefore(tokens, number, numbers, perhaps), units[place] ?? null) ??
      hedgeBefore(tokens, number, numbers, verbs, AFTER_VERB, taken);
    const bounds = combined(before, late[place]?.meaning ?? null);
    return isYearAlone(tokens, number) && !bounds.includes(null) ? [...bounds, null] : bounds;
  });
  const phrases = [...firm, ...verbs, ...late.filter((match) => match !== null)];
  return {
    hedges,
    hedgeTokens: new Set(
      phrases.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)),
    ),
  };
}

/** Of a preposition: "до" may be a mere "to", money is often about or over something ("Auftrag über 8 Millionen Euro"), and time lasts: "over nine months". */
function lessSurely(hedges: Hedges | null, unit: Unit | null): Hedges | null {
  if (!hedges) return null;
  const isMere = unit?.kind === 'currency' || (unit?.kind === 'measure' && isOfTime(unit.of));
  return hedges.includes('upTo') || isMere ? [...hedges, null] : hedges;
}

/** The hedge that ends nearest before a number. */
function hedgeBefore(
  tokens: readonly Token[],
  { from }: NumberFound,
  numbers: readonly NumberFound[],
  hedges: readonly PhraseMatch<Hedges>[],
  reach: number,
  taken: ReadonlySet<number> = new Set(),
): Hedges | null {
  const near = hedges.findLast(({ to }) => to <= from && to >= from - reach);
  if (!near || numbers.some((other) => other.from >= near.to && other.to <= from)) return null;
  const isStopped = tokens.some(
    (token, place) => place >= near.to && place < from && !taken.has(place) && isStop(token),
  );
  return isStopped ? null : near.meaning;
}

/** The same for words that are mere prepositions elsewhere: "über Finnland mit 21 Stimmen" bounds nothing. */
function prepositionBefore(
  tokens: readonly Token[],
  number: NumberFound,
  numbers: readonly NumberFound[],
  hedges: readonly PhraseMatch<Hedges>[],
): Hedges | null {
  const isNear = ({ to }: PhraseMatch<Hedges>): boolean =>
    tokens.slice(to, number.from).every(({ kind, key }) => kind !== 'word' || key.length <= ARTICLE_LETTERS);
  return hedgeBefore(tokens, number, numbers, hedges.filter(isNear), AFTER_HEDGE);
}

function isStop({ key, kind, apart }: Token): boolean {
  return STOP.test(key) || kind === 'digits' || (key === '-' && apart);
}

function hedgeBehind(
  tokens: readonly Token[],
  number: NumberFound,
  lexicon: NumberLexicon,
  numbers: readonly NumberFound[],
): PhraseMatch<Hedges> | null {
  for (let place = number.to; place < number.to + BEFORE_LATE_HEDGE; place++) {
    const token = tokens[place];
    if (!token || (STOP.test(token.key) && token.apart) || [',', '.', ';'].includes(token.key)) return null;
    if (numbers.some(({ from }) => from === place)) return null;
    const match = lexicon.hedgesBehind.at(tokens, place);
    if (!match) continue;
    const ending = lexicon.casesBeforeHedge.at(tokens, place)?.meaning;
    const isNone = ending !== undefined && !ending.test(tokens[place - 1]?.key ?? '');
    return isNone || isOfNext(tokens, match, lexicon, numbers) ? null : match;
  }
  return null;
}

/** Whether what may stand before and behind a number stands before the next one: "by 2027, but at least 800 jobs". */
function isOfNext(
  tokens: readonly Token[],
  { from, to }: PhraseMatch<Hedges>,
  lexicon: NumberLexicon,
  numbers: readonly NumberFound[],
): boolean {
  const next = numbers.find((number) => number.from >= to);
  if (!next || next.from - to > BEFORE_NEXT_NUMBER || !lexicon.hedges.at(tokens, from)) return false;
  return !tokens.slice(to, next.from).some(isStop);
}

/** What stands before a number and what behind it; the bound says more than "about". */
function combined(before: Hedges | null, behind: Hedges | null): Hedges {
  if (!before) return behind ?? [null];
  if (!behind) return before;
  return behind.includes('about') ? before : behind;
}
