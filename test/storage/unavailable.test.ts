import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DatabaseBusyError, StorageUnavailableError } from '../../src/errors.js';
import { article, newStorage, temporaryPath } from './samples.js';

/** Room for the empty tables and about three articles. */
const LIMIT = 500_000;

/** An article of a good 60 kB. */
function longArticle(index: number) {
  return article([`Artikel ${index} `.padEnd(60_000, 'lang ')], {
    identity: `article-${index}`,
    contentHash: `hash-${index}`,
  });
}

/** Takes the write lock as another process would, until the function given back is called. */
function lock(path: string): () => void {
  const other = new Database(path);
  onTestFinished(() => void other.close());
  other.exec('begin immediate');
  return () => other.exec('rollback');
}

describe('a full disk', () => {
  it('stores whole articles until it is full, then says so and stores nothing of the next', async () => {
    const path = temporaryPath();
    const storage = await newStorage(path, { maximumBytes: LIMIT });
    let added = 0;
    const filling = async () => {
      for (;;) {
        await storage.articles.addVersion(longArticle(added));
        added += 1;
      }
    };

    await expect(filling()).rejects.toThrow(StorageUnavailableError);

    expect(added).toBeGreaterThan(0);
    expect((await storage.corpus.state()).revision).toBe(added);
    expect(await storage.corpus.statistics()).toMatchObject({ articles: added, passages: added });
    expect(await storage.articles.findByIdentity(`article-${added}`)).toBeNull();
  });

  it('does not keep the storage from being used afterwards', async () => {
    const path = temporaryPath();
    const full = await newStorage(path, { maximumBytes: LIMIT });
    const batch = Array.from({ length: 10 }, (_, index) => longArticle(index));
    await expect(full.articles.addVersions(batch)).rejects.toThrow(/no space left/);

    expect(await full.articles.addVersion(article(['Short.']))).toMatchObject({ kind: 'added', articleId: 1 });

    const roomy = await newStorage(path);
    expect(await roomy.articles.addVersions(batch)).toHaveLength(10);
  });
});

describe('a database that another process writes to', () => {
  it('can be read meanwhile', async () => {
    const path = temporaryPath();
    const storage = await newStorage(path);
    await storage.articles.addVersion(article(['One.']));
    const release = lock(path);

    expect(await storage.vectors.count()).toBe(1);
    expect(await newStorage(path)).toBeDefined();
    release();
  });

  it('is called busy after the time to wait, and takes the article later', async () => {
    const path = temporaryPath();
    const storage = await newStorage(path, { busyTimeout: 50 });
    const release = lock(path);

    await expect(storage.articles.addVersion(article(['One.']))).rejects.toThrow(DatabaseBusyError);

    release();
    expect(await storage.articles.addVersion(article(['One.']))).toMatchObject({ kind: 'added' });
  });
});
