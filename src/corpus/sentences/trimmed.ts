import type { Span } from '../../domain/index.js';

/** The span without the white space at its ends, or null where it holds nothing else. */
export function trimmed(text: string, span: Span): Span | null {
  const run = text.slice(span.start, span.end);
  const start = span.start + run.length - run.trimStart().length;
  const end = span.start + run.trimEnd().length;
  return start < end ? { start, end } : null;
}
