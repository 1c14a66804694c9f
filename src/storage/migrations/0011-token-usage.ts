import { type Kysely, sql } from 'kysely';

/** What chat models took, by day in UTC and by who asked: 0 for who has no id. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table token_usage (
      day text not null,
      person_id integer not null,
      replies integer not null check (replies > 0),
      prompt_tokens integer not null check (prompt_tokens >= 0),
      completion_tokens integer not null check (completion_tokens >= 0),
      primary key (day, person_id)
    ) strict, without rowid`.execute(db);
}
