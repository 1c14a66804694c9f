import { type Direction, fromLeftToRight } from './direction.js';
import type { OpenFont } from './fonts.js';
import type { Span } from './paragraph.js';
import { directionAt, type Piece } from './pieces.js';

/** Text of one line in one font, direction and look. */
export interface Run {
  readonly text: string;
  readonly span: Span;
  readonly font: OpenFont;
  readonly direction: Direction;
  /** In points from where the line begins at the left. */
  readonly x: number;
  readonly width: number;
}

/** A line: its runs in the order in which they are read. */
export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

/** Spaces at which a line may end; the others, such as U+00A0, hold words together. */
const BREAKING_SPACE = /^[ \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+$/u;
/** A line may end behind them, between letters or figures: inside a word or an address. */
const BREAKING_MARK = /^[-–—/?&=]$/u;
const LETTER_OR_FIGURE = /^[\p{L}\p{N}]/u;

/** Breaks pieces into lines that are no wider than a width, in points; a word that is wider itself is broken where it must be. */
export function breakLines(pieces: readonly Piece[], size: number, width: number): Line[] {
  const lines: Line[] = [];
  let line: Piece[] = [];
  const finish = (): void => {
    if (line.length > 0) lines.push(lineOf(line, size));
    line = [];
  };
  let taken = 0;
  for (const word of words(pieces)) {
    const length = widthOf(withoutEnd(word), size);
    if (taken + length > width) finish();
    if (line.length === 0) taken = 0;
    const parts = length > width ? brokenUp(word, size, width) : [word];
    for (const [place, part] of parts.entries()) {
      if (place > 0) finish();
      if (line.length === 0) taken = 0;
      line.push(...part);
      taken += widthOf(part, size);
    }
  }
  finish();
  return lines;
}

/** Runs that can be set together, each with the space behind it. */
function words(pieces: readonly Piece[]): Piece[][] {
  const found: Piece[][] = [[]];
  for (const [place, piece] of pieces.entries()) {
    const [before, after] = [pieces[place - 1]?.text ?? '', pieces[place + 1]?.text ?? ''];
    found.at(-1)?.push(piece);
    const isEnd = BREAKING_SPACE.test(piece.text)
      ? !BREAKING_SPACE.test(after)
      : BREAKING_MARK.test(piece.text) && LETTER_OR_FIGURE.test(before) && LETTER_OR_FIGURE.test(after);
    if (isEnd && place < pieces.length - 1) found.push([]);
  }
  return found;
}

function brokenUp(word: readonly Piece[], size: number, width: number): Piece[][] {
  const parts: Piece[][] = [[]];
  for (const piece of word) {
    const part = parts.at(-1) ?? [];
    const isFull = part.length > 0 && widthOf(withoutEnd([...part, piece]), size) > width;
    if (isFull) parts.push([piece]);
    else part.push(piece);
  }
  return parts;
}

function lineOf(pieces: readonly Piece[], size: number): Line {
  const runs = runsOf(withoutEnd(pieces), size);
  const left = new Map<object, number>();
  let x = 0;
  for (const run of fromLeftToRight(runs)) {
    left.set(run, x);
    x += run.width;
  }
  return {
    width: x,
    runs: runs.map((run) => {
      const { text, span, font, level, width } = run;
      return { text, span, font, direction: directionAt(level), x: left.get(run) ?? 0, width };
    }),
  };
}

/** What stands at a line's end is not seen, and would push lines from right to left away from the margin. */
function withoutEnd(pieces: readonly Piece[]): readonly Piece[] {
  const end = pieces.findLastIndex(({ text }) => text !== '' && !BREAKING_SPACE.test(text));
  return pieces.slice(0, end + 1);
}

function widthOf(pieces: readonly Piece[], size: number): number {
  return runsOf(pieces, size).reduce((sum, { width }) => sum + width, 0);
}

/** Joins neighbours that are alike. */
function runsOf(pieces: readonly Piece[], size: number): (Piece & { readonly width: number })[] {
  const joined: Piece[] = [];
  for (const piece of pieces.filter(({ text }) => text !== '')) {
    const last = joined.at(-1);
    const isAlike = last?.span === piece.span && last.level === piece.level && last.font === piece.font;
    if (isAlike) joined.splice(-1, 1, { ...last, text: last.text + piece.text });
    else joined.push(piece);
  }
  return joined.map((piece) => {
    const { advanceWidth } = piece.font.shape(piece.text, directionAt(piece.level));
    return { ...piece, width: (advanceWidth / piece.font.font.unitsPerEm) * size };
  });
}
