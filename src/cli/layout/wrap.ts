import { displayWidth, splitGraphemes } from './display-width.js';

/** Where lines begin. */
export interface Indentation {
  readonly first: string;
  readonly rest: string;
}

/** White space at which a line may end: all but the no-break spaces. */
const BREAKING_SPACE = /[^\S\u00a0\u202f]+/u;

/**
 * Breaks a text into lines between words; a run of white space counts as one space. A word wider than a line, and text without
 * spaces such as Chinese, is broken between characters.
 *
 * @param width columns of a line, its indentation included
 */
export function wrap(text: string, width: number, { first, rest }: Indentation = { first: '', rest: '' }): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const piece of pieces(text, Math.max(1, width - displayWidth(rest)))) {
    if (!isEmpty && displayWidth(line) + 1 + displayWidth(piece) > width) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line += isEmpty ? piece : ` ${piece}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}

/** The words of a text, those that are too wide for a line in parts. */
function pieces(text: string, width: number): string[] {
  return text
    .split(BREAKING_SPACE)
    .filter((word) => word !== '')
    .flatMap((word) => (displayWidth(word) <= width ? word : parts(word, width)));
}

function parts(word: string, width: number): string[] {
  const found: string[] = [];
  let part = '';
  for (const grapheme of splitGraphemes(word)) {
    if (part !== '' && displayWidth(part) + displayWidth(grapheme) > width) {
      found.push(part);
      part = '';
    }
    part += grapheme;
  }
  return [...found, part];
}
