import { type Kysely, sql } from 'kysely';

/** What people are about to subscribe to, what the bot waits for them to write, and whom it has told of lost briefings. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table subscription_draft (
      id integer primary key autoincrement,
      chat_id integer not null,
      thread_id integer,
      person_id integer not null,
      subscription_id integer,
      choice text not null,
      created_at text not null,
      unique (chat_id, person_id)
    ) strict`.execute(db);
  await sql`
    create table awaited_text (
      chat_id integer not null,
      person_id integer not null,
      purpose text not null,
      target integer not null,
      message_id integer,
      since text not null,
      primary key (chat_id, person_id)
    ) strict, without rowid`.execute(db);
  await sql`alter table delivery add column reported integer not null default 0 check (reported in (0, 1))`.execute(db);
}
