import { digitFollows, isCaseless, opensSentence } from './next-word.js';
import type { Surroundings, Verdict } from './surroundings.js';

const ELLIPSIS = /^(?:\.{2,}|\.*…[.…]*)$/u;
/** Before the last of spaced dots: `. . .` */
const SPACED_DOTS = /\.\s+$/u;
const BETWEEN_WORDS = /[^\s\p{Sentence_Terminal}]\s+$/u;

/** An ellipsis at a word (“Ende… Danach”) ends a sentence; one between words (“er … Peter”) leaves something out of it. */
export function ellipsis(surroundings: Surroundings): Verdict {
  const { mark, before } = surroundings;
  if (!ELLIPSIS.test(mark) && !(mark === '.' && SPACED_DOTS.test(before))) return null;
  if (!BETWEEN_WORDS.test(before) || opensSentence(surroundings)) return 'ends';
  return isCaseless(surroundings) && !digitFollows(surroundings) ? 'ends' : 'continues';
}
