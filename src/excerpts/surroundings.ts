import type { Span } from '../domain/index.js';

/**
 * The run of text that a quote is shown in: the sentences that it touches whole, and as many more on each side as are asked for
 * and are there.
 *
 * @param sentences those of the whole article, in order
 */
export function surroundings(
  quote: Span,
  sentences: readonly Span[],
  { before, after }: { readonly before: number; readonly after: number },
): Span {
  // The sentence that the quote begins in, or the next one where it begins between two; and likewise for its end.
  const first = sentences.findIndex(({ end }) => end > quote.start);
  const last = sentences.findLastIndex(({ start }) => start < quote.end);
  const from = sentences[Math.max(0, (first === -1 ? sentences.length : first) - before)];
  const to = sentences[Math.min(sentences.length - 1, last + after)];
  return { start: Math.min(quote.start, from?.start ?? quote.start), end: Math.max(quote.end, to?.end ?? quote.end) };
}
