import type { ReadResult } from '../readers/index.js';
import type { BroughtArticle } from './brought-article.js';
import { oneAhead } from './ahead.js';
import { type InHand, takeInHand } from './draft-in-hand.js';
import type { IngestEvent } from './ingest-event.js';
import type { IngestParts } from './ingest-parts.js';
import { storeBatch } from './store-batch.js';

/** UTF-16 units of text that are embedded and stored together: enough for even batches, little enough to lose at a crash. */
const UNITS_A_BATCH = 16_000;

/**
 * Takes what readers give into the corpus. An event comes only when what it tells is stored for good. Work stops between
 * batches when the signal is aborted; what was read but not stored is left out, and a later ingest of the same sources goes on.
 *
 * @throws ModelMismatchError where the corpus was ingested with another model
 */
export async function* ingest(
  results: AsyncIterable<ReadResult | BroughtArticle>,
  parts: IngestParts,
  signal: AbortSignal = new AbortController().signal,
): AsyncGenerator<IngestEvent> {
  await parts.storage.corpus.claimModel(parts.embedder.model);
  for await (const batch of oneAhead(batches(results, parts, signal))) {
    if (signal.aborted) return;
    yield* await storeBatch(batch, parts);
  }
}

async function* batches(
  results: AsyncIterable<ReadResult | BroughtArticle>,
  parts: IngestParts,
  signal: AbortSignal,
): AsyncGenerator<InHand[]> {
  let batch: InHand[] = [];
  let units = 0;
  for await (const result of results) {
    if (signal.aborted) return;
    const inHand = await takeInHand(result, parts);
    batch.push(inHand);
    if (inHand.kind === 'new') units += inHand.article.draft.text.length;
    if (units < UNITS_A_BATCH && batch.length < 500) continue;
    yield batch;
    batch = [];
    units = 0;
  }
  if (batch.length > 0) yield batch;
}
