import { type Kysely, sql } from 'kysely';

/** What tokens were spent on besides when and by whom. What was spent before went into answers, with the questions understood for them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table token_usage rename to token_usage_before`.execute(db);
  await sql`
    create table token_usage (
      day text not null,
      person_id integer not null,
      task text not null check (task in ('answer', 'question', 'story')),
      replies integer not null check (replies > 0),
      prompt_tokens integer not null check (prompt_tokens >= 0),
      completion_tokens integer not null check (completion_tokens >= 0),
      primary key (day, person_id, task)
    ) strict, without rowid`.execute(db);
  await sql`
    insert into token_usage
      select day, person_id, 'answer', replies, prompt_tokens, completion_tokens from token_usage_before`.execute(db);
  await sql`drop table token_usage_before`.execute(db);
}
