import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/domain/index.js';
import type { VectorIndex } from '../../src/index/vectors/index.js';
import { openIndex, openSettled } from './opening.js';
import { addVectors, clusteredVectors, nearestByHand, newCorpus, recall } from './vector-corpus.js';

const DIMENSION = 24;
const queries = fc
  .array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: DIMENSION, maxLength: DIMENSION })
  .map((numbers) => normalize(Float32Array.from(numbers)))
  .filter((vector) => vector.some((number) => number !== 0));

/** Ids by share, ascending, from all over the corpus. */
function everySo(ids: Iterable<number>, share: number): number[] {
  return [...ids].filter((_, index) => Math.floor((index + 1) * share) > Math.floor(index * share));
}

/** The mean share of the nearest passages that an index finds; it must give as many as are asked for. */
async function meanRecall(
  index: VectorIndex,
  questions: readonly Float32Array[],
  vectors: ReadonlyMap<number, Float32Array>,
  count: number,
  allowed: readonly number[] | null,
): Promise<number> {
  let recalled = 0;
  for (const question of questions) {
    const { ids } = await index.nearest(question, count, allowed);
    expect(ids).toHaveLength(count);
    recalled += recall(ids, nearestByHand(vectors, question, count, allowed ?? [...vectors.keys()]));
  }
  return recalled / questions.length;
}

describe('searching without a graph', () => {
  it('finds nothing in an empty corpus, as often as it is asked', async () => {
    const { index } = await openIndex(await newCorpus(DIMENSION));
    const vector = new Float32Array(DIMENSION).fill(0.1);
    expect((await index.nearest(vector, 10, null)).ids).toHaveLength(0);
    expect((await index.nearest(vector, 10, [])).ids).toHaveLength(0);
  });

  it('finds exactly what looking at each vector finds, whatever the question, number and filter', async () => {
    const corpus = await newCorpus(DIMENSION);
    const vectors = await addVectors(corpus, clusteredVectors(300, DIMENSION));
    const { index } = await openIndex(corpus);
    const ids = [...vectors.keys()];
    const allowed = fc.option(fc.subarray([...ids, 100_000]));
    await fc.assert(
      fc.asyncProperty(queries, fc.integer({ min: 0, max: 400 }), allowed, async (query, count, only) => {
        const found = await index.nearest(query, count, only);
        expect([...found.ids]).toEqual(nearestByHand(vectors, query, count, only ?? ids));
        expect([...found.scores]).toEqual([...found.scores].toSorted((a, b) => b - a));
      }),
    );
  });

  it('refuses vectors that cannot be compared', async () => {
    const corpus = await newCorpus(DIMENSION);
    await addVectors(corpus, clusteredVectors(300, DIMENSION));
    for (const { index } of [await openIndex(corpus, 10_000), await openSettled(corpus)]) {
      const broken = new Float32Array(DIMENSION);
      broken[3] = Number.NaN;
      await expect(index.nearest(broken, 5, null)).rejects.toThrow(RangeError);
      await expect(index.nearest(new Float32Array(DIMENSION + 1), 5, null)).rejects.toThrow(RangeError);
    }
  });
});

describe('searching with a graph', () => {
  it('finds 95 of the 100 nearest among 10,000, and with a filter the full number of those it lets through', async () => {
    const corpus = await newCorpus(32);
    const drawn = clusteredVectors(10_020, 32);
    const questions = drawn.splice(10_000);
    const vectors = await addVectors(corpus, drawn);
    const { index } = await openIndex(corpus, 10_000);
    await index.settle();
    expect(index.state()).toEqual({ passages: 10_000, inGraph: 10_000, building: null });

    for (const share of [1, 0.5, 0.1, 0.02]) {
      const allowed = share === 1 ? null : everySo(vectors.keys(), share);
      expect(await meanRecall(index, questions, vectors, 100, allowed), `${share}`).toBeGreaterThanOrEqual(0.95);
    }
    const { index: reopened } = await openIndex(corpus, 10_000);
    for (const opened of [index, reopened]) {
      expect(await meanRecall(opened, questions, vectors, 10, null)).toBeGreaterThanOrEqual(0.99);
    }
  });

  it('finds what a filter lets through where all of it is far from the question', async () => {
    const corpus = await newCorpus(DIMENSION);
    const far = clusteredVectors(300, DIMENSION).map((vector) => normalize(vector.with(0, -2)));
    const near = clusteredVectors(300, DIMENSION).map((vector) => normalize(vector.with(0, 2)));
    const farIds = await addVectors(corpus, far, 'far');
    await addVectors(corpus, near, 'near');
    const { index } = await openSettled(corpus);

    const query = normalize(new Float32Array(DIMENSION).fill(0.1).with(0, 1));
    const { ids } = await index.nearest(query, 50, [...farIds.keys()]);
    expect([...ids]).toEqual(nearestByHand(farIds, query, 50));
  });

  it('gives exact scores', async () => {
    const corpus = await newCorpus(DIMENSION);
    const vectors = await addVectors(corpus, clusteredVectors(300, DIMENSION));
    const { index } = await openSettled(corpus);
    for (const allowed of [null, everySo(vectors.keys(), 0.1)]) {
      const query = clusteredVectors(1, DIMENSION, 3)[0] ?? new Float32Array(DIMENSION);
      const { ids, scores } = await index.nearest(query, 20, allowed);
      for (const [place, id] of ids.entries()) {
        const vector = vectors.get(id) ?? [];
        const similarity = query.reduce((sum, number, at) => sum + number * (vector[at] ?? 0), 0);
        expect(scores[place]).toBeCloseTo(similarity, 5);
      }
    }
  });
});
