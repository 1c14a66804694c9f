import { readdirSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { VectorIndex } from '../../src/index/vectors/index.js';
import { openSettled, openIndex } from './opening.js';
import { addArticle, addVectors, clusteredVectors, newCorpus } from './vector-corpus.js';

const DIMENSION = 16;
const [vector = new Float32Array(DIMENSION)] = clusteredVectors(1, DIMENSION, 9);

/** Whether points are being added to a graph, which is all work, and not written, which is mostly waiting. */
function isLinking(index: VectorIndex): boolean {
  const { building } = index.state();
  return building !== null && building.done < building.total;
}

describe('a corpus that changes while the index is open', () => {
  it('is found as it is at each search, with a graph and without', async () => {
    for (const passagesForGraph of [200, 10_000]) {
      const corpus = await newCorpus(DIMENSION);
      await addVectors(corpus, clusteredVectors(300, DIMENSION));
      const { index } = await openIndex(corpus, passagesForGraph);
      await index.settle();

      const [first = 0] = await addArticle(corpus, 'news', [{ vector }]);
      expect((await index.nearest(vector, 1, null)).ids[0]).toBe(first);
      expect((await index.nearest(vector, 5, [first])).ids).toEqual(Int32Array.of(first));
      const [second = 0] = await addArticle(corpus, 'news', [{ vector }]);
      const { ids } = await index.nearest(vector, 301, null);
      expect(ids[0]).toBe(second);
      expect(ids).not.toContain(first);
      expect(ids).toHaveLength(301);
    }
  });

  it('is not found any more in the graph where a new version took its place', async () => {
    const corpus = await newCorpus(DIMENSION);
    const vectors = await addVectors(corpus, clusteredVectors(300, DIMENSION));
    const { index } = await openSettled(corpus);
    const [superseded = []] = [[...vectors.keys()].slice(0, 100)];

    await addArticle(corpus, 'article 0', [{ vector }]);
    expect(index.state().inGraph).toBe(300);
    const query = vectors.get(superseded[0] ?? 0) ?? vector;
    const { ids } = await index.nearest(query, 300, null);
    expect(index.state()).toMatchObject({ passages: 201, inGraph: 200 });
    expect([...ids].filter((id) => superseded.includes(id))).toEqual([]);
    const current = [...vectors.keys()].slice(100);
    expect((await index.nearest(query, 300, current)).ids).toHaveLength(200);
  });

  it('is built again when much has come or gone, and the new graph serves the next start', async () => {
    const corpus = await newCorpus(DIMENSION);
    await addVectors(corpus, clusteredVectors(300, DIMENSION));
    const { index, notices } = await openSettled(corpus);
    await addVectors(corpus, clusteredVectors(100, DIMENSION, 2), 'more');
    await index.settle();
    expect(index.state()).toEqual({ passages: 400, inGraph: 400, building: null });
    for (const article of [0, 1]) await addArticle(corpus, `article ${article}`, [{ vector }]);
    await index.settle();
    expect(index.state()).toEqual({ passages: 202, inGraph: 202, building: null });

    const { index: next, notices: nextNotices } = await openIndex(corpus);
    expect(next.state()).toEqual({ passages: 202, inGraph: 202, building: null });
    expect([...notices, ...nextNotices]).toEqual([]);
    expect(readdirSync(corpus.folder).filter((name) => name.endsWith('.hnsw'))).toHaveLength(1);
  });

  it('is searched while its graph is being built', async () => {
    const corpus = await newCorpus(DIMENSION);
    await addVectors(corpus, clusteredVectors(1000, DIMENSION));
    const { index } = await openIndex(corpus);
    while (index.state().building === null) await setImmediate();
    const [added = 0] = await addArticle(corpus, 'news', [{ vector }]);

    let answered = 0;
    for (; isLinking(index); answered++) {
      expect((await index.nearest(vector, 1, null)).ids[0]).toBe(added);
      await setImmediate();
    }
    expect(answered).toBeGreaterThan(20);
    await index.settle();
    expect(index.state()).toEqual({ passages: 1001, inGraph: 1000, building: null });
    expect((await index.nearest(vector, 1, null)).ids[0]).toBe(added);
  });

  it('can be closed in the middle of a build', async () => {
    const corpus = await newCorpus(DIMENSION);
    await addVectors(corpus, clusteredVectors(1000, DIMENSION));
    const { index, notices } = await openIndex(corpus);
    await index.close();
    expect(index.state()).toMatchObject({ inGraph: 0, building: null });
    expect(notices).toEqual([]);
  });
});
