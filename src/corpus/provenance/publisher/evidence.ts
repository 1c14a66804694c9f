import type { Span } from '../../../domain/index.js';

/** Who published an article, and the words that show it, or null where no words of the text do. */
export interface Publisher {
  readonly name: string;
  readonly evidence: Span | null;
}

/** A line of a text without the white space around it; `text` may be cut, the offsets are those of what it holds. */
export interface Line extends Span {
  readonly text: string;
}

/**
 * The first lines that are not empty, each up to a number of UTF-16 units.
 *
 * @param count lines at most
 * @param longest UTF-16 units of a line's start that are looked at
 */
export function firstLines(text: string, count: number, longest: number): Line[] {
  const lines: Line[] = [];
  for (let at = 0; lines.length < count && at < text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = trimmedLine(text, at, Math.min(end, at + longest));
    if (line) lines.push(line);
    at = end + 1;
  }
  return lines;
}

/**
 * The last lines that are not empty, the last first, each up to a number of UTF-16 units.
 *
 * @param count lines at most
 * @param longest UTF-16 units of a line's end that are looked at
 */
export function lastLines(text: string, count: number, longest: number): Line[] {
  const lines: Line[] = [];
  for (let end = text.length; lines.length < count && end > 0;) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = trimmedLine(text, Math.max(start, end - longest), end);
    if (line) lines.push(line);
    end = start - 1;
  }
  return lines;
}

function trimmedLine(text: string, from: number, to: number): Line | null {
  const raw = text.slice(from, to);
  const line = raw.trim();
  if (line === '') return null;
  const start = from + raw.length - raw.trimStart().length;
  return { text: line, start, end: start + line.length };
}
