import { isTelling, type WordMatch } from '../alignment.js';
import type { Opposite } from '../languages/index.js';
import { nearness } from './cues.js';
import type { OpposedWord } from './read-polarity.js';

/** Pairs of which one side tells from elsewhere what the other tells: who sells has somebody buy. */
const CONVERSE: ReadonlySet<Opposite> = new Set(['buy', 'win', 'before']);

/** Whether a statement says the contrary of a quote. */
export interface Opposition {
  /** Whether both name sides of a pair that are not the same. */
  readonly isOpposed: boolean;
  /**
   * How much nearer the side that says the contrary stands to what the statement says it of than the side that says the same: about
   * -1 to 1, 0 where nothing says the contrary.
   */
  readonly nearer: number;
}

/**
 * Compares the sides of opposites that a statement and one of its quotes name. Under a negation a word says the other side.
 *
 * @param matches the words of the statement that are nearest to the quote's
 */
export function oppositionOf(
  stated: readonly OpposedWord[],
  quoted: readonly OpposedWord[],
  matches: readonly WordMatch[],
): Opposition {
  const compared = stated.flatMap((word) => {
    const others = quoted.filter(({ pair }) => pair === word.pair);
    const contrary = others.filter((other) => isContrary(word, other));
    if (contrary.length === 0) return [];
    const same = others.filter((other) => isSame(word, other));
    return [beside(word, contrary, matches) - beside(word, same, matches)];
  });
  return { isOpposed: compared.length > 0, nearer: compared.length > 0 ? Math.max(...compared) : 0 };
}

function isContrary(one: OpposedWord, other: OpposedWord): boolean {
  return (
    (one.side !== other.side) === (one.denied === other.denied) && !(one.side !== other.side && CONVERSE.has(one.pair))
  );
}

function isSame(one: OpposedWord, other: OpposedWord): boolean {
  return (one.side === other.side) === (one.denied === other.denied);
}

/** How near one of a quote's words stands to what the words around a statement's word match there. */
function beside(word: OpposedWord, others: readonly OpposedWord[], matches: readonly WordMatch[]): number {
  const around = matches.filter(({ token }) => token.start !== word.start && isTelling(token));
  const weights = around.map(({ token }) => nearness(token.start, word.start));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const sums = others.map(({ start }) =>
    around.reduce(
      (sum, match, place) => sum + (weights[place] ?? 0) * match.similarity * nearness(match.other.start, start),
      0,
    ),
  );
  return Math.max(0, ...sums) / Math.max(total, 1);
}
