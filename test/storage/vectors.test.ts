import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { DamagedDatabaseError } from '../../src/errors.js';
import { article, DIMENSION, newStorage, temporaryPath } from './samples.js';

const SENTENCES = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'];

describe('vectors', () => {
  it('are read in pieces, each once, in the order of their ids', async () => {
    const storage = await newStorage();
    await storage.articles.addVersion(article(SENTENCES));

    const pieces = [
      await storage.vectors.scan(0, 2),
      await storage.vectors.scan(2, 2),
      await storage.vectors.scan(4, 2),
    ];

    expect(pieces.map((piece) => piece.map(({ passageId }) => passageId))).toEqual([[1, 2], [3, 4], [5]]);
    for (const { passageId, vector } of pieces.flat()) expect(vector.indexOf(1)).toBe(passageId - 1);
    expect(await storage.vectors.count()).toBe(5);
    expect(await storage.vectors.lastPassageId()).toBe(5);
  });

  it('of passages asked for come with those of their sentences', async () => {
    const storage = await newStorage();
    await storage.articles.addVersion(article(SENTENCES));

    const loaded = await storage.vectors.load([5, 2, 99]);

    expect(loaded.map(({ passageId }) => passageId).sort()).toEqual([2, 5]);
    const second = loaded.find(({ passageId }) => passageId === 2);
    expect(second?.vector).toEqual(Float32Array.of(0, 1, 0, 0, 0, 0, 0, 0));
    expect(second?.sentences).toEqual({
      count: 1,
      scales: Float32Array.of(1 / 127),
      steps: Int8Array.of(0, 127, 0, 0, 0, 0, 0, 0),
    });
  });

  it('can be asked for by more ids than a statement takes parameters', async () => {
    const storage = await newStorage();
    await storage.articles.addVersion(article(SENTENCES));
    const ids = Array.from({ length: 40_000 }, (_, index) => index + 1);

    expect(await storage.vectors.load(ids)).toHaveLength(5);
    expect(await storage.passages.citationSources(ids)).toHaveLength(5);
  });

  it.each(['vector', 'sentence_vectors'])('with a damaged %s are never given', async (column) => {
    const path = temporaryPath();
    const storage = await newStorage(path);
    await storage.articles.addVersion(article(SENTENCES));
    const database = new Database(path);
    database
      .prepare(`update passage_vector set ${column} = ? where passage_id = 3`)
      .run(Buffer.alloc(DIMENSION * 4 + 1, 1));
    database.close();

    await expect(storage.vectors.load([3])).rejects.toThrow(DamagedDatabaseError);
    expect(await storage.vectors.load([2])).toHaveLength(1);
  });
});
