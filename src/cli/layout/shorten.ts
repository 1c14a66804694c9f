import { displayWidth, splitGraphemes } from './display-width.js';

/** The beginning of a text, with "…" after its last whole word where something was left out. White space counts as one space. */
export function shorten(text: string, width: number): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  if (displayWidth(line) <= width) return line;
  const beginning = beginningOf(line, width - 1);
  const lastSpace = line[beginning.length] === ' ' ? beginning.length : beginning.lastIndexOf(' ');
  // Chinese and the like have no spaces, and are cut between characters.
  const words = lastSpace > beginning.length / 2 ? beginning.slice(0, lastSpace) : beginning;
  return `${words.replace(/[\s,;:–-]+$/u, '')}…`;
}

function beginningOf(line: string, width: number): string {
  let beginning = '';
  let taken = 0;
  for (const grapheme of splitGraphemes(line)) {
    taken += displayWidth(grapheme);
    if (taken > width) break;
    beginning += grapheme;
  }
  return beginning;
}
