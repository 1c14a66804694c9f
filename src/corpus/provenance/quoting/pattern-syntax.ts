/** What words are made of, as a character class. */
const WORD_CHARACTER = String.raw`[\p{L}\p{M}\p{N}]`;

/** The source of a regular expression for a word of a text. */
export const WORD = `${WORD_CHARACTER}+`;

/** Where a word of the source does not start in the middle of one; marks may stand right behind a word. */
const WORD_START = `(?<!${WORD_CHARACTER}(?=${WORD_CHARACTER}))`;

/**
 * Matches where the source's text ends here; what it matched is the first group. It starts with a whole word, or with
 * the rest of one whose beginning is one of the prefixes.
 */
export function endingHere(source: string, prefixes: readonly string[] = []): RegExp {
  return new RegExp(`(?<=${WORD_START}${optional(prefixes)}(${source}))`, 'uy');
}

/** Matches where the source's text starts here. It ends with a whole word. */
export function startingHere(source: string): RegExp {
  return new RegExp(`(?:${source})(?!${WORD_CHARACTER})`, 'uy');
}

/** Matches wherever the source stands as whole words. */
export function wholeWords(source: string): RegExp {
  return new RegExp(`(?<!${WORD_CHARACTER})(?:${source})(?!${WORD_CHARACTER})`, 'u');
}

function optional(prefixes: readonly string[]): string {
  return prefixes.length > 0 ? `(?:${prefixes.join('|')})?` : '';
}
