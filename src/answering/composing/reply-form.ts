import { z } from 'zod';

/** A quote as a model gives it: nothing of it is trusted. */
export interface WrittenQuote {
  /** What the model calls the passage: "P1". */
  readonly passage: string;
  readonly quote: string;
}

/** A statement as a model gives it. */
export interface WrittenStatement {
  readonly text: string;
  readonly quotes: readonly WrittenQuote[];
}

/**
 * The form that a model has to reply in. Everything is required, and nothing bounded: not all endpoints know optional keys and bounds. What
 * a model adds to it is left out.
 */
export const STATEMENTS = z.object({
  statements: z.array(
    z.object({
      text: z.string().describe('one sentence in the language asked for'),
      quotes: z.array(
        z.object({
          passage: z.string().describe('the number of the passage, such as P1'),
          quote: z.string().describe('a part of that passage, word for word'),
        }),
      ),
    }),
  ),
});

const QUOTE_LINE = /^[\s>*•-]*\(?\[?(?:quote|passage)?\s*(?<passage>P\d+)\]?\)?\s*[:–—-]?\s*(?<quote>\S.*?)\s*$/iu;
const STATEMENT_LINE = /^\s*(?:(?:statement|\d+)\s*[.:)]|[*•-])?\s*(?<text>\S.*?)\s*$/iu;
const MARKS = /^["“”„«»‹›]+|["“”„«»‹›]+$/gu;

/**
 * Reads a reply of a model that writes no JSON: each statement on a line of its own, and below it the lines of its quotes, each of
 * which begins with its passage: `P1: "…"`. What has no quote is talk.
 */
export function readStatementLines(text: string): z.infer<typeof STATEMENTS> | null {
  const statements: { text: string; quotes: WrittenQuote[] }[] = [];
  for (const written of text.split(/\r?\n/u)) {
    const line = written.replace(/\s+/gu, ' ').trim();
    const { passage, quote } = QUOTE_LINE.exec(line)?.groups ?? {};
    const stated = STATEMENT_LINE.exec(line)?.groups?.['text'];
    if (passage !== undefined && quote !== undefined) {
      statements.at(-1)?.quotes.push({ passage, quote: quote.replace(MARKS, '') });
    } else if (stated !== undefined) statements.push({ text: stated, quotes: [] });
  }
  const quoted = statements.filter(({ quotes }) => quotes.length > 0);
  return quoted.length > 0 ? { statements: quoted } : null;
}
