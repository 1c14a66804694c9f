import { describe, expect, it } from 'vitest';
import { reembed, type ReembeddingOutcome } from '../../../src/corpus/index.js';
import type { Storage } from '../../../src/storage/index.js';
import { article, MODEL, newStorage, temporaryPath } from '../../storage/samples.js';

const NEXT = { name: 'next', dimension: 2, fingerprint: 'f2' };
/** Three batches. */
const PASSAGES = 40;

async function corpusOf(passages: number, path = temporaryPath()): Promise<Storage> {
  const storage = await newStorage(path);
  const sentences = Array.from({ length: passages }, (_, place) => `Satz ${place}.`);
  await storage.articles.addVersion(article(sentences));
  return storage;
}

/** An embedder that remembers what it was given; `before` is called with the number of the batch, from 1. */
function embedder(before: (batch: number) => void | Promise<void> = () => {}) {
  const embedded: string[] = [];
  let batches = 0;
  return {
    embedded,
    model: NEXT,
    async embedTexts(texts: readonly string[]): Promise<Float32Array[]> {
      await before(++batches);
      embedded.push(...texts);
      return texts.map((text) => Float32Array.of(Number(/\d+/u.exec(text)?.[0] ?? 0), 1));
    },
  };
}

type Parts = Parameters<typeof reembed>[0];

async function run(parts: Parts, signal = new AbortController().signal) {
  const progress: [number, number][] = [];
  const outcome: ReembeddingOutcome = await reembed(parts, (done, total) => progress.push([done, total]), signal);
  return { outcome, progress };
}

describe('re-embedding', () => {
  it('gives every passage its vector by the next model, each text being embedded once', async () => {
    const storage = await corpusOf(PASSAGES);
    const next = embedder();
    const { outcome, progress } = await run({ storage, embedder: next });
    expect(outcome).toEqual({ kind: 'complete', passages: PASSAGES });
    expect(progress).toEqual([
      [0, 40],
      [16, 40],
      [32, 40],
      [40, 40],
    ]);
    expect(next.embedded).toHaveLength(PASSAGES);
    const vectors = await storage.vectors.scan(0, 100);
    expect(vectors.map(({ vector }) => vector[0])).toEqual(Array.from({ length: PASSAGES }, (_, place) => place));
    expect(await storage.corpus.model()).toEqual(NEXT);
  });

  it('stops between two batches, and goes on from there', async () => {
    const storage = await corpusOf(PASSAGES);
    const stop = new AbortController();
    const stopping = embedder((batch) => {
      if (batch === 2) stop.abort();
    });
    const first = await run({ storage, embedder: stopping }, stop.signal);
    expect(first.outcome).toEqual({ kind: 'stopped', done: 32, total: PASSAGES });
    expect(await storage.corpus.model()).toEqual(MODEL);

    const next = embedder();
    const second = await run({ storage, embedder: next });
    expect(second.progress[0]).toEqual([32, 40]);
    expect(second.outcome).toEqual({ kind: 'complete', passages: PASSAGES });
    expect(next.embedded).toHaveLength(8);
  });

  it('keeps what was stored where the model fails', async () => {
    const storage = await corpusOf(PASSAGES);
    const failing = embedder((batch) => {
      if (batch === 3) throw new Error('the endpoint is gone');
    });
    await expect(run({ storage, embedder: failing })).rejects.toThrow('the endpoint is gone');
    expect(await storage.reembedding.state()).toMatchObject({ done: 32, total: 40 });
    expect((await storage.vectors.scan(0, 1))[0]?.vector).toHaveLength(MODEL.dimension);
  });

  it('takes in the articles that come while it runs, and leaves out those that go', async () => {
    const storage = await corpusOf(PASSAGES);
    const next = embedder(async (batch) => {
      if (batch !== 3) return;
      await storage.articles.addVersion(article(['Satz 100.'], { identity: 'sample-2' }));
      await storage.articles.addVersion(article(['Satz 200.'], { contentHash: 'changed' }));
    });
    expect((await run({ storage, embedder: next })).outcome.kind).toBe('complete');
    const vectors = await storage.vectors.scan(0, 100);
    expect(vectors.map(({ vector }) => vector[0])).toEqual([100, 200]);
  });

  it('does nothing where the corpus has these vectors, or none, and forgets what had been begun', async () => {
    const storage = await corpusOf(1);
    await storage.reembedding.begin(NEXT);
    const same = { ...embedder(), model: MODEL };
    expect((await run({ storage, embedder: same })).outcome).toEqual({ kind: 'unchanged' });
    expect(same.embedded).toEqual([]);
    expect(await storage.reembedding.state()).toBeNull();
  });
});
