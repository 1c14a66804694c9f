import { type Kysely, sql } from 'kysely';

/** What people have corrected, by the identity of the article, so that it holds for every later version. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table correction (
      identity text primary key,
      outlet text,
      language text,
      corrected_at text not null
    ) strict, without rowid`.execute(db);
}
