import type { Span } from '../../../domain/index.js';

/**
 * Where in a list of spans the one that holds an offset stands, or, between two, the one before it. -1 before the first.
 *
 * @param spans in order, none overlapping another
 */
export function positionOf(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
