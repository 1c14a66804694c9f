import type { Span } from '../../domain/index.js';
import { trimmed } from './trimmed.js';
import { type Line, wrappedLines } from './wrapped-lines.js';

const LINE = /[^\n\r\u2028\u2029]+/gu;

/**
 * The runs of text that a sentence cannot leave, without white space around them: lines, or in a hard-wrapped text the
 * lines that one paragraph was broken into.
 */
export function paragraphs(text: string): Span[] {
  const lines = linesOf(text);
  const wrapped = wrappedLines(text, lines);
  const runs: Span[] = [];
  for (const line of lines) {
    const before = wrapped.has(line) ? runs.pop() : undefined;
    runs.push({ start: before?.start ?? line.start, end: line.end });
  }
  return runs;
}

/** The lines that are not blank. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(LINE)) {
    const end = match.index + match[0].length;
    const line = trimmed(text, { start: match.index, end });
    if (!line) continue;
    lines.push({ ...line, adjacent: previousEnd >= 0 && /^(?:\r\n|.)$/su.test(text.slice(previousEnd, match.index)) });
    previousEnd = end;
  }
  return lines;
}
