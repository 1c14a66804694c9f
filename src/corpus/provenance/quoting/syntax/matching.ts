import { APOSTROPHES, TATWEEL } from './units.js';
import { isSpace } from './white-space.js';

/** The direction in which a text is read. */
export type Direction = 'ahead' | 'behind';

/**
 * Tries something at an offset of a text, and whatever comes next in reading direction.
 *
 * @returns where it ends in that direction, or NOWHERE
 */
export type Matcher = (text: string, at: number) => number;

export const NOWHERE = -1;
/** White space between two words, in UTF-16 units, at most. */
const LONGEST_SPACE = 3;

/** The character beside an offset in reading direction, or nothing at the text's end. */
export function characterAt(text: string, at: number, direction: Direction): string {
  return text.charAt(direction === 'ahead' ? at : at - 1);
}

/** The offset some UTF-16 units further in reading direction. */
export function further(at: number, units: number, direction: Direction): number {
  return direction === 'ahead' ? at + units : at - units;
}

/** White space, one to three units of it, and then what comes next; as much of it as there is comes first. */
export function behindSpaces(direction: Direction, next: Matcher): Matcher {
  return (text, at) => matchSpaces(text, at, direction, next);
}

/** White space, or none behind an elision: "selon l'AFP". */
export function matchSpace(text: string, at: number, direction: Direction, next: Matcher): number {
  const end = matchSpaces(text, at, direction, next);
  if (end !== NOWHERE) return end;
  const isElided = at > 0 && APOSTROPHES.includes(text.charAt(at - 1));
  return isElided ? next(text, at) : NOWHERE;
}

function matchSpaces(text: string, at: number, direction: Direction, next: Matcher): number {
  for (let units = spacesAt(text, at, direction); units > 0; units--) {
    const end = next(text, further(at, units, direction));
    if (end !== NOWHERE) return end;
  }
  return NOWHERE;
}

/** A tatweel where there is one, and then what comes next. */
export function matchTatweel(text: string, at: number, direction: Direction, next: Matcher): number {
  const end = characterAt(text, at, direction) === TATWEEL ? next(text, further(at, 1, direction)) : NOWHERE;
  return end === NOWHERE ? next(text, at) : end;
}

/** Units of white space at an offset in reading direction, three at most. */
function spacesAt(text: string, at: number, direction: Direction): number {
  let units = 0;
  while (units < LONGEST_SPACE && isSpace(characterAt(text, further(at, units, direction), direction))) units++;
  return units;
}
