import { type Kysely, sql } from 'kysely';

/** Articles with their versions, quoted outlets and passages, and what passages are found by. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createCorpus(db);
  await createArticles(db);
  await createPassages(db);
  await createPassageWords(db);
}

async function createCorpus(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table corpus (
      id integer primary key check (id = 1),
      database_id text not null,
      revision integer not null default 0
    ) strict`.execute(db);
  await sql`
    create table embedding_model (
      id integer primary key check (id = 1),
      name text not null,
      dimension integer not null check (dimension > 0),
      fingerprint text not null
    ) strict`.execute(db);
}

async function createArticles(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table article (
      id integer primary key autoincrement,
      identity text not null unique,
      external_id text,
      created_at text not null
    ) strict`.execute(db);
  await sql`
    create table version (
      id integer primary key,
      article_id integer not null references article,
      number integer not null check (number > 0),
      current integer not null check (current in (0, 1)),
      title text,
      text text not null,
      outlet text,
      outlet_folded text,
      language text not null,
      published_at text,
      url text,
      source text not null,
      content_hash text not null,
      created_at text not null,
      unique (article_id, number)
    ) strict`.execute(db);
  await sql`create unique index version_current on version (article_id) where current = 1`.execute(db);
  // A version's row is as long as its text: what is read for every candidate of a question is found without it.
  await sql`create index version_language_by_id on version (id, language)`.execute(db);
  await sql`create index version_content_hash on version (content_hash, current)`.execute(db);
  await sql`create index version_outlet on version (current, outlet_folded)`.execute(db);
  await sql`create index version_language on version (current, language)`.execute(db);
  await sql`create index version_published_at on version (current, published_at)`.execute(db);
  await sql`
    create table quoted_outlet (
      version_id integer not null references version,
      name text not null,
      name_folded text not null,
      language text,
      evidence text not null,
      start integer not null check (start >= 0),
      "end" integer not null check ("end" > start),
      reach_start integer not null check (reach_start >= 0),
      reach_end integer not null check (reach_end > reach_start)
    ) strict`.execute(db);
  await sql`create index quoted_outlet_version on quoted_outlet (version_id)`.execute(db);
  await sql`create index quoted_outlet_name on quoted_outlet (name_folded, version_id)`.execute(db);
}

async function createPassages(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table passage (
      id integer primary key autoincrement,
      version_id integer not null references version,
      article_id integer not null references article,
      number integer not null check (number > 0),
      start integer not null check (start >= 0),
      "end" integer not null check ("end" > start),
      sentences text not null,
      tokens integer not null check (tokens >= 0),
      unique (article_id, number)
    ) strict`.execute(db);
  await sql`create index passage_version on passage (version_id)`.execute(db);
  await sql`create index passage_version_by_id on passage (id, version_id)`.execute(db);
  await sql`
    create table passage_vector (
      passage_id integer primary key references passage,
      vector blob not null,
      sentence_vectors blob not null
    ) strict`.execute(db);
  // Counting the vectors must not read them: this index holds the ids alone, the table a gigabyte.
  await sql`create index passage_vector_passage on passage_vector (passage_id)`.execute(db);
}

/**
 * The tokens are made by the caller, so `ascii` it is: it parts at white space and punctuation of ASCII and leaves every
 * other character alone, where `unicode61` would cut words at Arabic and Devanagari marks. `detail` stays full: with less,
 * a table without content knows no term frequencies and bm25() is 0 for every row.
 */
async function createPassageWords(db: Kysely<unknown>): Promise<void> {
  await sql`
    create virtual table passage_words using fts5 (
      words, grams, content = '', contentless_delete = 1, tokenize = 'ascii'
    )`.execute(db);
}
