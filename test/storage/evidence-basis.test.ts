import { type Kysely, Migrator, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { connectForWriting } from '../../src/storage/connection.js';
import { up as createCorpus } from '../../src/storage/migrations/0001-corpus.js';
import type { Tables } from '../../src/storage/tables.js';
import { article, language, newStorage, temporaryPath } from './samples.js';

const QUOTED = {
  name: 'Reuters',
  language: language('en'),
  start: 0,
  end: 2,
  reach: { start: 0, end: 3 },
  cites: null,
};

/** A database as the first Depesche left it, with one quoted outlet. */
async function firstDatabase(): Promise<string> {
  const path = temporaryPath();
  const db = connectForWriting({ path });
  const getMigrations = async () => ({ '0001-corpus': { up: createCorpus } });
  const { error } = await new Migrator({ db, provider: { getMigrations } }).migrateToLatest();
  if (error) throw error;
  await addQuotingArticle(db);
  await db.destroy();
  return path;
}

async function addQuotingArticle(db: Kysely<Tables>): Promise<void> {
  await sql`insert into corpus (id, database_id) values (1, 'old')`.execute(db);
  await sql`insert into article (id, identity, created_at) values (1, 'one', '2016-06-04')`.execute(db);
  await sql`
    insert into version (id, article_id, number, current, text, language, source, content_hash, created_at)
    values (1, 1, 1, 1, 'So.', 'de', 'a', 'b', '2016-06-04')`.execute(db);
  await sql`
    insert into passage (version_id, article_id, number, start, "end", sentences, tokens)
    values (1, 1, 1, 0, 3, '[[0,3]]', 1)`.execute(db);
  await sql`
    insert into quoted_outlet (version_id, name, name_folded, evidence, start, "end", reach_start, reach_end)
    values (1, 'Reuters', 'reuters', 'So', 0, 2, 0, 3)`.execute(db);
}

describe('what the evidence of a quoted outlet has of it', () => {
  it('is read as it was stored', async () => {
    const { articles, passages } = await newStorage();
    const quotedOutlets = (['name', 'reference'] as const).map((basis) => ({ ...QUOTED, basis, evidence: 'So' }));
    await articles.addVersion(article(['So.'], { quotedOutlets }));

    const stored = await passages.findByLink(1, 1);

    expect(stored?.version.quotedOutlets.map(({ basis }) => basis)).toEqual(['name', 'reference']);
  });

  it('is its name in a database that was made before that was told apart', async () => {
    const { passages } = await newStorage(await firstDatabase());

    const stored = await passages.findByLink(1, 1);

    expect(stored?.version.quotedOutlets).toMatchObject([
      { name: 'Reuters', basis: 'name', evidence: 'So', cites: null },
    ]);
  });
});
