import type { Polarity } from './read-polarity.js';

/** How a statement's negations differ from its quotes'. */
export type NegationChange = 'lost' | 'added';

/**
 * Whether a negation was lost or added between quotes and statement. One that stands alone may be put in other words: "did not accept"
 * is "rejected".
 */
export function negationChange(stated: Polarity, quoted: Polarity): NegationChange | null {
  if (quoted.denies && !stated.denies) return isPutOtherwise(stated, quoted) ? null : 'lost';
  if (stated.denies && !quoted.denies) return isPutOtherwise(quoted, stated) ? null : 'added';
  const isHinted = stated.hints && !quoted.hints;
  return quoted.implies && !stated.implies && !isHinted && !stated.denies ? 'lost' : null;
}

/** Whether one text has a word in place of the other's negation, and not merely one that the other has too. */
function isPutOtherwise(otherwise: Polarity, denying: Polarity): boolean {
  return (otherwise.implies && !denying.implies) || (otherwise.hints && !denying.hints && !denying.implies);
}

/** The word by which a statement says the contrary of its quotes: it names one side of a pair where they name the other only. */
export function oppositeWord(stated: Polarity, quoted: Polarity): string | null {
  for (const [pair, sides] of stated.sides) {
    const others = quoted.sides.get(pair);
    if (!others || sides.size !== 1 || others.size !== 1) continue;
    const [[side, word] = []] = sides;
    if (side !== undefined && !others.has(side)) return word ?? null;
  }
  return null;
}
