import { type Kysely, Migrator, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { chatId, personId } from '../../../src/domain/index.js';
import { StorageUnavailableError } from '../../../src/errors.js';
import { openStorageForReading } from '../../../src/storage/index.js';
import { connectForWriting } from '../../../src/storage/connection.js';
import { up as createCorpus } from '../../../src/storage/migrations/0001-corpus.js';
import type { Tables } from '../../../src/storage/tables.js';
import { encodeQuantized, encodeVector } from '../../../src/storage/vector-codec.js';
import { article, MODEL, newStorage, temporaryPath } from '../samples.js';
import { at } from './moments.js';

/** A database as the first Depesche left it, with two versions of an article. */
async function firstDatabase(): Promise<string> {
  const path = temporaryPath();
  const db = connectForWriting({ path });
  const getMigrations = async () => ({ '0001-corpus': { up: createCorpus } });
  const { error } = await new Migrator({ db, provider: { getMigrations } }).migrateToLatest();
  if (error) throw error;
  await addArticle(db);
  await db.destroy();
  return path;
}

async function addArticle(db: Kysely<Tables>): Promise<void> {
  const { name, dimension, fingerprint } = MODEL;
  await sql`insert into corpus (id, database_id, revision) values (1, 'old', 2)`.execute(db);
  await sql`insert into embedding_model values (1, ${name}, ${dimension}, ${fingerprint})`.execute(db);
  await sql`insert into article (id, identity, created_at) values (1, 'sample-1', '2016-06-04')`.execute(db);
  await sql`
    insert into version (id, article_id, number, current, text, language, source, content_hash, created_at)
    values (1, 1, 1, 0, ${'Ein Satz.\nNoch einer.'}, 'de', 'a', 'one', '2016-06-04'),
      (2, 1, 2, 1, 'Ein anderer Satz.', 'de', 'a', 'two', '2016-06-05')`.execute(db);
  await sql`
    insert into passage (id, version_id, article_id, number, start, "end", sentences, tokens)
    values (1, 1, 1, 1, 0, 9, '[[0,9]]', 3), (2, 1, 1, 2, 10, 21, '[[10,21]]', 3), (3, 2, 1, 3, 0, 17, '[[0,17]]', 4)`.execute(
    db,
  );
  const vector = new Float32Array(dimension).fill(1);
  await sql`
    insert into passage_vector values (3, ${encodeVector(vector)}, ${encodeQuantized([vector])})`.execute(db);
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
