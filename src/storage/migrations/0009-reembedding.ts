import { type Kysely, sql } from 'kysely';

/**
 * Vectors of another model, made beside those that questions are answered with, until all of them are there; what a corpus' model
 * is loaded by, which is not known of corpora that are older than this; and which model made the vectors that are kept of what
 * people want to read of: up to now the only one.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table embedding_model add column setting text`.execute(db);
  await sql`
    create table next_embedding_model (
      id integer primary key check (id = 1),
      name text not null,
      dimension integer not null check (dimension > 0),
      fingerprint text not null,
      setting text
    ) strict`.execute(db);
  await sql`
    create table next_passage_vector (
      passage_id integer primary key references passage,
      vector blob not null,
      sentence_vectors blob not null
    ) strict`.execute(db);
  for (const table of ['topic_vector', 'less_of_story'].map((name) => sql.table(name))) {
    await sql`alter table ${table} add column model text not null default ''`.execute(db);
    await sql`update ${table} set model = coalesce((select fingerprint from embedding_model), '')`.execute(db);
  }
}
