import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { ModelMismatchError } from '../../src/errors.js';
import { openStorageForReading, type Storage } from '../../src/storage/index.js';
import { article, MODEL, newStorage, temporaryPath } from './samples.js';

const NEXT = { name: 'next', dimension: 3, fingerprint: 'f2', setting: 'next' };
const THIRD = { name: 'third', dimension: 3, fingerprint: 'f3' };
const SENTENCES = ['Eins.', 'Zwei.', 'Drei.'];

/** What the next model makes of a passage. */
function embedded(passageId: number, sentences = 1) {
  const vector = Float32Array.of(0, passageId, 0);
  return { passageId, vector, sentenceVectors: Array.from({ length: sentences }, () => vector) };
}

async function begun(path = temporaryPath()): Promise<Storage> {
  const storage = await newStorage(path);
  await storage.articles.addVersion(article(SENTENCES));
  await storage.reembedding.begin(NEXT);
  return storage;
}

const missingIds = async ({ reembedding }: Storage): Promise<number[]> =>
  (await reembedding.missing(0, 100)).map(({ passageId }) => passageId);

describe('a re-embedding', () => {
  it('finds the passages that have no new vectors, with their sentences, in pieces', async () => {
    const { reembedding } = await begun();
    expect(await reembedding.missing(0, 2)).toEqual([
      { passageId: 1, text: 'Eins.', sentences: ['Eins.'] },
      { passageId: 2, text: 'Zwei.', sentences: ['Zwei.'] },
    ]);
    expect((await reembedding.missing(2, 2)).map(({ text }) => text)).toEqual(['Drei.']);
  });

  it('leaves what is found as it is until all vectors are there, and then takes its place', async () => {
    const { reembedding, vectors, corpus } = await begun();
    await reembedding.store(NEXT, [embedded(1), embedded(3)]);
    expect(await reembedding.complete(NEXT)).toBe(false);
    expect(await reembedding.state()).toEqual({ model: NEXT, done: 2, total: 3 });
    expect((await vectors.scan(0, 10)).map(({ vector }) => vector.length)).toEqual([8, 8, 8]);
    const { revision } = await corpus.state();

    await reembedding.store(NEXT, [embedded(2)]);
    expect(await reembedding.complete(NEXT)).toBe(true);

    expect((await vectors.scan(0, 10)).map(({ vector }) => [...vector])).toEqual([
      [0, 1, 0],
      [0, 2, 0],
      [0, 3, 0],
    ]);
    expect((await vectors.load([2]))[0]?.sentences.count).toBe(1);
    expect(await vectors.count()).toBe(3);
    expect(await corpus.model()).toEqual(NEXT);
    expect((await corpus.state()).revision).toBe(revision + 1);
    expect(await reembedding.state()).toBeNull();
  });

  it('goes on where it was interrupted', async () => {
    const path = temporaryPath();
    const first = await begun(path);
    await first.reembedding.store(NEXT, [embedded(1)]);
    await first.close();
    const second = await newStorage(path);
    await second.reembedding.begin(NEXT);
    expect(await missingIds(second)).toEqual([2, 3]);
    // What two runs made of one passage is stored once.
    await second.reembedding.store(NEXT, [embedded(1), embedded(2), embedded(3)]);
    expect(await second.reembedding.complete(NEXT)).toBe(true);
  });

  it('follows the articles that come and go meanwhile', async () => {
    const storage = await begun();
    await storage.reembedding.store(NEXT, [embedded(1), embedded(2)]);
    await storage.articles.addVersion(article(['Neu.'], { contentHash: 'new' }));
    await storage.articles.addVersion(article(['Anders.'], { identity: 'sample-2' }));
    expect(await missingIds(storage)).toEqual([4, 5]);
    await storage.reembedding.store(NEXT, [embedded(3), embedded(4), embedded(5)]);
    expect(await storage.reembedding.complete(NEXT)).toBe(true);
    expect((await storage.vectors.scan(0, 10)).map(({ passageId }) => passageId)).toEqual([4, 5]);
  });

  it('drops what was made for a third model, and refuses what is still being made for it', async () => {
    const storage = await begun();
    await storage.reembedding.store(NEXT, [embedded(1)]);
    await storage.reembedding.begin(THIRD);
    expect(await missingIds(storage)).toEqual([1, 2, 3]);
    await expect(storage.reembedding.store(NEXT, [embedded(2)])).rejects.toThrow(ModelMismatchError);
    await expect(storage.reembedding.complete(NEXT)).rejects.toThrow(ModelMismatchError);
  });

  it('can be given up', async () => {
    const storage = await begun();
    await storage.reembedding.store(NEXT, [embedded(1)]);
    await storage.reembedding.abandon();
    expect(await storage.reembedding.state()).toBeNull();
    expect(await storage.corpus.model()).toEqual(MODEL);
    await expect(storage.reembedding.complete(NEXT)).rejects.toThrow(ModelMismatchError);
  });

  it('refuses vectors of another dimension', async () => {
    const { reembedding } = await begun();
    const vector = new Float32Array(8);
    const wrong = { passageId: 1, vector, sentenceVectors: [vector] };
    await expect(reembedding.store(NEXT, [wrong])).rejects.toThrow(RangeError);
  });

  it('can follow another, and leaves the tables as the migrations made them', async () => {
    const path = temporaryPath();
    const schema = (): unknown => {
      const database = new Database(path);
      const rows = database
        .prepare(`select type, name, tbl_name from sqlite_schema where name like '%passage_vector%' order by name`)
        .all();
      expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(database.pragma('foreign_key_check')).toEqual([]);
      database.close();
      return rows;
    };
    const storage = await begun(path);
    const before = schema();
    for (const model of [NEXT, THIRD, NEXT]) {
      await storage.reembedding.begin(model);
      await storage.reembedding.store(model, [embedded(1), embedded(2), embedded(3)]);
      expect(await storage.reembedding.complete(model)).toBe(true);
      expect(schema()).toEqual(before);
    }
  });
});

describe('a process that has the database open while another completes it', () => {
  it('reads the new vectors, and adds none of the old model', async () => {
    const path = temporaryPath();
    const storage = await begun(path);
    const reader = await openStorageForReading({ path });
    expect((await reader.vectors.scan(0, 1))[0]?.vector).toHaveLength(8);

    await storage.reembedding.store(NEXT, [embedded(1), embedded(2), embedded(3)]);
    await storage.reembedding.complete(NEXT);

    expect((await reader.vectors.scan(0, 1))[0]?.vector).toHaveLength(3);
    expect(await reader.vectors.count()).toBe(3);
    await reader.close();
    const late = article(['Spät.'], { identity: 'late' });
    await expect(storage.articles.addVersions([late], MODEL)).rejects.toThrow(ModelMismatchError);
    expect(await storage.articles.findByIdentity('late')).toBeNull();
  });
});
