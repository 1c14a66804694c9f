import { type Embedder, isSameModel } from '../../domain/index.js';
import type { EmbeddedPassage, Storage, UnembeddedPassage } from '../../storage/index.js';

/** Passages that are embedded and stored together: enough for even batches, little enough to lose at a crash. */
const PASSAGES_A_BATCH = 16;

/** What re-embedding stands on. */
export interface ReembeddingParts {
  readonly storage: Pick<Storage, 'corpus' | 'reembedding'>;
  /** The model that the corpus is changed to. */
  readonly embedder: Pick<Embedder, 'model' | 'embedTexts'>;
}

/** Told of passages that have their new vectors, those of earlier runs included, and of passages in all. */
export type ReportProgress = (done: number, total: number) => void;

/** What a run of re-embedding came to. */
export type ReembeddingOutcome =
  /** The corpus has vectors of this model already, or holds nothing. */
  | { readonly kind: 'unchanged' }
  /** The corpus is found by the new vectors from now on. */
  | { readonly kind: 'complete'; readonly passages: number }
  /** The signal was aborted; another run goes on from here. */
  | { readonly kind: 'stopped'; readonly done: number; readonly total: number };

/**
 * Makes the vectors of a corpus anew with another model, and puts them in the place of the old when all are there. Until then
 * the old ones are found, and articles may come and go. What was begun for a third model is dropped, and so is what was begun
 * where the corpus keeps its model.
 *
 * @param signal stops between two batches
 * @throws what the embedder throws; what was stored until then is there for the next run
 */
export async function reembed(
  parts: ReembeddingParts,
  onProgress: ReportProgress,
  signal: AbortSignal,
): Promise<ReembeddingOutcome> {
  const { corpus, reembedding } = parts.storage;
  const { model } = parts.embedder;
  const current = await corpus.model();
  if (!current || isSameModel(current, model)) {
    await reembedding.abandon();
    return { kind: 'unchanged' };
  }
  await reembedding.begin(model);
  const { done: begun = 0, total = 0 } = (await reembedding.state()) ?? {};
  const progress = { done: begun, total: Math.max(begun, total) };
  onProgress(progress.done, progress.total);
  // Articles that come while the last ones are being embedded make another round.
  do {
    for await (const embedded of embedMissing(parts, signal)) {
      progress.done += embedded;
      progress.total = Math.max(progress.total, progress.done);
      onProgress(progress.done, progress.total);
    }
    if (signal.aborted) return { kind: 'stopped', ...progress };
  } while (!(await reembedding.complete(model)));
  return { kind: 'complete', passages: progress.done };
}

/** Embeds the passages that have no new vectors, in the order of their ids, and gives the number of each batch once it is stored. */
async function* embedMissing(
  { storage: { reembedding }, embedder }: ReembeddingParts,
  signal: AbortSignal,
): AsyncGenerator<number> {
  for (let after = 0; !signal.aborted;) {
    const passages = await reembedding.missing(after, PASSAGES_A_BATCH);
    if (passages.length === 0) return;
    await reembedding.store(embedder.model, await embedPassages(passages, embedder));
    after = passages.at(-1)?.passageId ?? after;
    yield passages.length;
  }
}

/** Each distinct text is embedded once: a passage of one sentence is that sentence. */
async function embedPassages(
  passages: readonly UnembeddedPassage[],
  embedder: Pick<Embedder, 'embedTexts'>,
): Promise<EmbeddedPassage[]> {
  const texts = [...new Set(passages.flatMap(({ text, sentences }) => [text, ...sentences]))];
  const vectors = await embedder.embedTexts(texts);
  const vectorOf = new Map(texts.map((text, place) => [text, vectors[place]]));
  const vector = (text: string): Float32Array => {
    const found = vectorOf.get(text);
    if (!found) throw new Error('the embedder gave no vector for a text');
    return found;
  };
  return passages.map(({ passageId, text, sentences }) => ({
    passageId,
    vector: vector(text),
    sentenceVectors: sentences.map(vector),
  }));
}
