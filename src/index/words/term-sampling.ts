import { setImmediate } from 'node:timers/promises';
import type { ReadableStorage } from '../../storage/index.js';
import { TermFrequencies } from './term-frequencies.js';
import { tokenize } from './tokens.js';

/** Passages read at once: other work waits some 5 ms. */
const SLICE = 10;

/**
 * Counts terms in passages from all over the corpus, a few at a time; about half a second of work for a thousand. Those of
 * superseded versions count as well: they say the same of how common a term is.
 *
 * @throws the signal's reason once it is aborted
 */
export async function sampleTerms(
  { passages, vectors }: Pick<ReadableStorage, 'passages' | 'vectors'>,
  size: number,
  signal: AbortSignal,
): Promise<TermFrequencies> {
  const ids = spread(await vectors.lastPassageId(), size);
  const frequencies = new TermFrequencies();
  for (let start = 0; start < ids.length; start += SLICE) {
    for (const { passage, version } of await passages.citationSources(ids.slice(start, start + SLICE))) {
      frequencies.add(tokenize(version.text.slice(passage.start, passage.end), version.language));
    }
    await setImmediate();
    signal.throwIfAborted();
  }
  return frequencies;
}

/** At most so many of the numbers from 1 to the last one, at even distances. */
function spread(last: number, size: number): number[] {
  const count = Math.min(last, size);
  return Array.from({ length: count }, (_, part) => Math.ceil((last * (part + 1)) / count));
}
