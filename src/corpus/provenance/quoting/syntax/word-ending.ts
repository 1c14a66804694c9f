import { behindSpaces, type Direction, type Matcher, NOWHERE } from './matching.js';
import { isWordBefore } from '../text-words.js';

/** UTF-16 units of a word behind its first letter, at most: a line without spaces cannot make matching slow. */
const LONGEST_REST = 31;
const SMALL_LETTER = /^\p{Ll}$/u;
const INSIDE = /^[\p{L}\p{M}’'-]$/u;

/** One word in small letters, of two at least, that ends so, the white space behind it, and what comes next. */
export function wordEndingIn(ending: string, direction: Direction, next: Matcher): Matcher {
  if (direction === 'ahead') return wordAhead(ending, behindSpaces(direction, next));
  return behindSpaces(direction, wordBehind(ending, next));
}

function wordAhead(ending: string, next: Matcher): Matcher {
  return (text, at) => {
    if (!SMALL_LETTER.test(text.charAt(at))) return NOWHERE;
    let end = at + 1;
    while (end - at < LONGEST_REST && INSIDE.test(text.charAt(end))) end++;
    return end > at + 1 && text.endsWith(ending, end) ? next(text, end) : NOWHERE;
  };
}

/** Tries the longest word first: "l'ha" before "ha". */
function wordBehind(ending: string, next: Matcher): Matcher {
  return (text, at) => {
    if (!text.endsWith(ending, at)) return NOWHERE;
    let start = at;
    while (at - start < LONGEST_REST && INSIDE.test(text.charAt(start - 1))) start--;
    for (; start < at - 1; start++) {
      if (isWordBefore(text, start) || !SMALL_LETTER.test(text.charAt(start))) continue;
      const found = next(text, start);
      if (found !== NOWHERE) return found;
    }
    return NOWHERE;
  };
}
