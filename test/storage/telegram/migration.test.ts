import { Migrator } from 'kysely';
import { describe, expect, it } from 'vitest';
import { chatId, personId } from '../../../src/domain/index.js';
import { StorageUnavailableError } from '../../../src/errors.js';
import { openStorageForReading } from '../../../src/storage/index.js';
import { connectForWriting } from '../../../src/storage/connection.js';
import { WritableCorpus } from '../../../src/storage/corpus.js';
import { up as createCorpus } from '../../../src/storage/migrations/0001-corpus.js';
import { WritableArticles } from '../../../src/storage/writable-articles.js';
import { article, MODEL, newStorage, temporaryPath } from '../samples.js';
import { at } from './moments.js';

/** A database as the first Depesche left it, with two versions of an article. */
async function firstDatabase(): Promise<string> {
  const path = temporaryPath();
  const db = connectForWriting({ path });
  const getMigrations = async () => ({ '0001-corpus': { up: createCorpus } });
  const { error } = await new Migrator({ db, provider: { getMigrations } }).migrateToLatest();
  if (error) throw error;
  await db.insertInto('corpus').values({ id: 1, databaseId: 'old' }).execute();
  await new WritableCorpus(db).claimModel(MODEL);
  const articles = new WritableArticles(db, () => at(0));
  await articles.addVersion(article(['Ein Satz.', 'Noch einer.'], { contentHash: 'one' }));
  await articles.addVersion(article(['Ein anderer Satz.'], { contentHash: 'two' }));
  await db.destroy();
  return path;
}

describe('a database that was made before there was a bot', () => {
  it('keeps its articles, their versions and what they are found by', async () => {
    const path = await firstDatabase();

    const { corpus, articles, passages, vectors } = await newStorage(path);

    expect(await corpus.state()).toEqual({ databaseId: 'old', revision: 2 });
    expect(await corpus.statistics()).toMatchObject({ articles: 1, passages: 1 });
    expect(await articles.findByIdentity('sample-1')).not.toBeNull();
    expect(await passages.findByLink(1, 1)).toMatchObject({
      version: { text: 'Ein Satz.\nNoch einer.', current: false },
    });
    expect(await passages.findByLink(1, 3)).toMatchObject({ version: { text: 'Ein anderer Satz.', current: true } });
    expect(await vectors.count()).toBe(1);
  });

  it('holds from then on whatever the bot keeps', async () => {
    const path = await firstDatabase();
    const before = await newStorage(path);
    const { telegram, corrections } = before;
    await telegram.updates.receive(1, [{ updateId: 5, payload: '{}' }], at(0));
    await telegram.messages.add(5, [{ chatId: chatId(101), threadId: null, content: 'hello' }], at(0));
    await telegram.people.appoint({ id: personId(1), name: 'Anna', username: null }, 'owner', at(0));
    await corrections.set('sample-1', { outlet: 'TASS', language: null });
    const key = await telegram.signingKey();
    await before.close();

    const again = await newStorage(path);
    expect(await again.telegram.updates.unfinished(1)).toHaveLength(1);
    expect(await again.telegram.messages.countUnsent()).toBe(1);
    expect(await again.telegram.people.hasOwner()).toBe(true);
    expect(await again.telegram.signingKey()).toBe(key);
    expect(await again.corrections.find('sample-1')).toEqual({ outlet: 'TASS', language: null });
    expect(await again.articles.addVersion(article(['Neu.'], { identity: 'sample-2' }))).toMatchObject({
      kind: 'added',
    });
  });

  it('is left as it is by a program that only reads', async () => {
    const path = await firstDatabase();

    await expect(openStorageForReading({ path })).rejects.toThrow(StorageUnavailableError);

    await newStorage(path);
    const reader = await openStorageForReading({ path });
    expect(await reader.corpus.statistics()).toMatchObject({ articles: 1 });
    await reader.close();
  });
});
