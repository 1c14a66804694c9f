import type { Span } from '../../../domain/index.js';
import type { Token } from '../text/tokens.js';
import type { ClauseRange } from './clauses.js';
import type { PolarityLexicon } from './lexicon.js';

/** How surely a word denies: "not", "refuse", and what merely may stand for a negation ("closed"). */
export type Strength = 'denies' | 'implies' | 'hints';

/** A word that denies, or may. */
export interface Cue extends Span {
  readonly strength: Strength;
  /** What of its clause it denies, itself among it. */
  readonly denied: Span;
}

/** Tokens before a French negation in which its "ne" may stand. */
const FARTHEST_OPENER = 6;

/** Letters between two places that halve their nearness. */
const HALVING = 20;

/** The span that a cue at a token denies. */
export function deniedBy(
  place: number,
  strength: Strength,
  tokens: readonly Token[],
  clauses: readonly ClauseRange[],
  { negatesAhead, negatesBehind, openers, corrections }: PolarityLexicon,
): Span {
  const number = clauses.findIndex(({ from, to }) => from <= place && place < to);
  const { from, to } = clauses[number] ?? { from: place, to: place + 1 };
  const next = clauses[number + 1];
  const isCorrected = next !== undefined && corrections.at(tokens, next.from) !== null;
  const isBehindMark = tokens[place - 1]?.kind === 'mark';
  const isBeforeMark = tokens[place + 1]?.kind === 'mark';
  const opened = openerBefore(place, from, tokens, openers);
  const first = negatesAhead || isBehindMark || (isCorrected && strength === 'denies' && !isBeforeMark) ? place : from;
  const last = negatesBehind ? place + 1 : to;
  const start = tokens[opened ?? (negatesBehind ? from : first)]?.start ?? 0;
  return { start, end: tokens[last - 1]?.end ?? start };
}

function openerBefore(
  place: number,
  from: number,
  tokens: readonly Token[],
  openers: PolarityLexicon['openers'],
): number | null {
  for (let before = place - 1; before >= Math.max(from, place - FARTHEST_OPENER); before--)
    if (openers.at(tokens, before)) return before;
  return null;
}

/** How near two places of a text are, by their offsets: 0 to 1. */
export function nearness(one: number, other: number): number {
  return 1 / (1 + Math.abs(one - other) / HALVING);
}
