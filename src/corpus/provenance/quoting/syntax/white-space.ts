const SPACE = /^\s$/u;

/** Whether a character is white space; nothing is none. */
export function isSpace(character: string): boolean {
  return character === ' ' || SPACE.test(character);
}
