import { type Kysely, sql } from 'kysely';

/** When the page behind an entry is looked at again, and what its last answer was told apart by. Moments are ISO 8601 in UTC. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table feed_entry add column page_etag text`.execute(db);
  await sql`alter table feed_entry add column page_last_modified text`.execute(db);
  await sql`alter table feed_entry add column page_looks integer not null default 0 check (page_looks >= 0)`.execute(
    db,
  );
  await sql`alter table feed_entry add column next_look_at text`.execute(db);
  await sql`create index feed_entry_next_look_at on feed_entry (feed_id, next_look_at) where next_look_at is not null`.execute(
    db,
  );
}
