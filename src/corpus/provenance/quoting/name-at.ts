import { isSpace } from './syntax/white-space.js';
import { endsName } from './text-words.js';

/** White space between two words of a name, at most. */
const LONGEST_SPACE = 2;
const APOSTROPHES = "'’";

/**
 * Where a name ends if it starts here, as whole words; otherwise null. One apostrophe stands for another, and any white
 * space for a space.
 *
 * @param suffixes what may be written in one with the last of several words; it is not part of the name
 */
export function endOfNameAt(
  text: string,
  start: number,
  name: string,
  suffixes: readonly string[] = [],
): number | null {
  const end = text.startsWith(name, start) ? start + name.length : endOfSpelling(text, start, name);
  if (end === null || endsName(text, end)) return end;
  if (!name.includes(' ')) return null;
  return suffixes.some((suffix) => text.startsWith(suffix, end) && endsName(text, end + suffix.length)) ? end : null;
}

function endOfSpelling(text: string, start: number, name: string): number | null {
  let at = start;
  for (let next = 0; next < name.length; next++) {
    const letter = name.charAt(next);
    const found = text.charAt(at);
    if (letter === ' ') {
      const spaces = spacesAt(text, at);
      if (spaces === 0) return null;
      at += spaces;
    } else if (found === letter || (APOSTROPHES.includes(letter) && found !== '' && APOSTROPHES.includes(found))) at++;
    else return null;
  }
  return at;
}

function spacesAt(text: string, at: number): number {
  let spaces = 0;
  while (spaces < LONGEST_SPACE && isSpace(text.charAt(at + spaces))) spaces++;
  return spaces;
}
