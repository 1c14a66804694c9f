import type { Span } from '../../domain/index.js';

/** A line without the white space at its ends. */
export interface Line extends Span {
  /** Whether the line directly before it is there and not blank. */
  readonly adjacent: boolean;
}

/** A line that directly follows another. */
interface Step {
  readonly before: Line;
  readonly line: Line;
}

/** The widths, in UTF-16 units, that text is hard-wrapped to. Shorter lines are verse, lists or headings; longer ones are paragraphs. */
const WIDTHS = { narrowest: 50, widest: 105 };

/** Fewer breaks than this in mid sentence may be chance. */
const MIN_BROKEN_SENTENCES = 2;

/** Of the breaks of a wrapped text, about half in German and most in English come before a small letter; a list has hardly any. */
const MIN_BROKEN_SHARE = 1 / 3;

const FIRST_WORD = /^\S*/u;
const SMALL_LETTER = /^\p{Ll}/u;
const END_MARK = /[\p{Sentence_Terminal}…:]["'”“’»)\]]*$/u;

/**
 * The lines that go on with the line before them, because the text was broken to a width: the text's lines are about as long
 * as the longest one allows, and at least a third of these breaks are in mid sentence.
 */
export function wrappedLines(text: string, lines: readonly Line[]): ReadonlySet<Line> {
  const steps = stepsOf(lines);
  const width = steps.reduce((widest, { before }) => Math.max(widest, lengthOf(before)), 0);
  if (width < WIDTHS.narrowest || width > WIDTHS.widest) return new Set();
  const full = steps.filter((step) => lengthOf(step.before) + 1 + firstWordLength(text, step.line) > width);
  const broken = full.filter((step) => breaksSentence(text, step)).length;
  const isWrapped =
    full.length >= steps.length / 2 && broken >= MIN_BROKEN_SENTENCES && broken >= full.length * MIN_BROKEN_SHARE;
  return new Set(isWrapped ? full.map(({ line }) => line) : []);
}

function stepsOf(lines: readonly Line[]): Step[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return before && line.adjacent ? [{ before, line }] : [];
  });
}

function lengthOf(line: Line): number {
  return line.end - line.start;
}

function firstWordLength(text: string, line: Line): number {
  // A word longer than any width would only be read to its end in vain.
  return FIRST_WORD.exec(text.slice(line.start, Math.min(line.end, line.start + WIDTHS.widest)))?.[0].length ?? 0;
}

function breaksSentence(text: string, { before, line }: Step): boolean {
  const endOfLine = text.slice(Math.max(before.start, before.end - 8), before.end);
  return SMALL_LETTER.test(text.slice(line.start, line.start + 2)) && !END_MARK.test(endOfLine);
}
