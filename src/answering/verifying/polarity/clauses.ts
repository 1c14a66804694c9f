import type { Phrases } from '../text/phrases.js';
import type { Token } from '../text/tokens.js';

/** The tokens of a clause, the first behind it left out. */
export interface ClauseRange {
  readonly from: number;
  readonly to: number;
}

const END = /^[.!?…:;,،؛()«»]$/u;
const CAPITAL = /^\p{Lu}/u;
/** Words, names left out, of the shortest run that is taken for a clause of its own; "President Gabriel Boric," is none. */
const FEWEST_WORDS = 3;

/**
 * Splits a text into what comes near to clauses: at marks, and before words that begin one ("but", "while"). What is too short belongs to
 * the one before.
 *
 * @param starts words that begin a clause
 */
export function clausesOf(tokens: readonly Token[], starts: Phrases<true>): ClauseRange[] {
  const cuts = tokens.flatMap((token, place) => {
    if (isEnd(tokens, place)) return [place + 1];
    return token.kind === 'word' && starts.at(tokens, place) ? [place] : [];
  });
  const bounds = [...new Set([0, ...cuts, tokens.length])].sort((a, b) => a - b);
  const clauses: ClauseRange[] = [];
  for (const [number, from] of bounds.slice(0, -1).entries()) {
    const to = bounds[number + 1] ?? tokens.length;
    const last = clauses.at(-1);
    if (last && (isShort(tokens, { from, to }) || isShort(tokens, last)))
      clauses.splice(-1, 1, { from: last.from, to });
    else clauses.push({ from, to });
  }
  return clauses;
}

/** A mark, or a dash with space around it. */
function isEnd(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (token?.kind !== 'mark') return false;
  // "Am 2. Februar".
  if (token.key === '.' && tokens[place - 1]?.kind === 'digits' && place + 1 < tokens.length) return false;
  return END.test(token.key) || (token.key === '-' && token.apart && (tokens[place + 1]?.apart ?? false));
}

function isShort(tokens: readonly Token[], { from, to }: ClauseRange): boolean {
  return (
    tokens.slice(from, to).filter(({ kind, text }) => kind === 'word' && !CAPITAL.test(text)).length < FEWEST_WORDS
  );
}
