import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { EmbeddingModel } from '../../src/domain/index.js';
import { ModelMismatchError } from '../../src/errors.js';
import { openIndex, openSettled } from './opening.js';
import { addVectors, clusteredVectors, nearestByHand, newCorpus, type TestCorpus } from './vector-corpus.js';

const DIMENSION = 16;
const COUNT = 300;
const OLD: EmbeddingModel = { name: 'test', dimension: DIMENSION, fingerprint: `test-${DIMENSION}` };

/** Puts other vectors in the place of those of all passages, and gives them. */
async function change(
  { storage }: TestCorpus,
  ids: readonly number[],
  model: EmbeddingModel,
): Promise<Map<number, Float32Array>> {
  const vectors = clusteredVectors(ids.length, model.dimension, 7);
  const byId = new Map(ids.map((id, place) => [id, vectors[place] ?? new Float32Array(model.dimension)]));
  await storage.reembedding.begin(model);
  const passages = [...byId].map(([passageId, vector]) => ({ passageId, vector, sentenceVectors: [] }));
  await storage.reembedding.store(model, passages);
  expect(await storage.reembedding.complete(model)).toBe(true);
  return byId;
}

describe('a corpus that is re-embedded while its index is open', () => {
  it.each([
    ['the same dimension, with a graph', DIMENSION, 200],
    ['the same dimension, without', DIMENSION, 10_000],
    ['another dimension, with a graph', 24, 200],
    ['another dimension, without', 24, 10_000],
  ])('is found by the new vectors: %s', async (_, dimension, passagesForGraph) => {
    const corpus = await newCorpus(DIMENSION);
    const old = await addVectors(corpus, clusteredVectors(COUNT, DIMENSION));
    const { index, notices } = await openIndex(corpus, passagesForGraph);
    await index.settle();
    const next = { name: 'next', dimension, fingerprint: 'next' };

    const vectors = await change(corpus, [...old.keys()], next);

    const [query = new Float32Array(dimension)] = clusteredVectors(1, dimension, 9);
    const wanted = nearestByHand(vectors, query, 10);
    expect([...(await index.nearest(query, 10, null, next)).ids]).toEqual(wanted);
    await index.settle();
    expect(index.state()).toMatchObject({ passages: COUNT, inGraph: passagesForGraph === 200 ? COUNT : 0 });
    expect((await index.nearest(query, 10, null, next)).ids[0]).toBe(wanted[0]);
    await expect(index.nearest(new Float32Array(DIMENSION), 1, null, OLD)).rejects.toThrow(ModelMismatchError);
    expect(notices).toEqual([]);
  });

  it('keeps no graph that was being built of the old vectors', async () => {
    const corpus = await newCorpus(DIMENSION);
    const old = await addVectors(corpus, clusteredVectors(COUNT, DIMENSION));
    const { index, notices } = await openIndex(corpus);
    while ((index.state().building?.done ?? 0) === 0) await setImmediate();

    const next = { name: 'next', dimension: DIMENSION, fingerprint: 'next' };
    const vectors = await change(corpus, [...old.keys()], next);
    await index.settle();
    await index.settle();

    const [query = new Float32Array(DIMENSION)] = clusteredVectors(1, DIMENSION, 9);
    expect(index.state().inGraph).toBe(COUNT);
    expect((await index.nearest(query, 5, null, next)).ids[0]).toBe(nearestByHand(vectors, query, 1)[0]);
    expect(notices).toEqual([]);
    await index.close();

    const again = await openSettled(corpus);
    expect((await again.index.nearest(query, 5, null, next)).ids[0]).toBe(nearestByHand(vectors, query, 1)[0]);
    expect(again.notices).toEqual([]);
  });
});
