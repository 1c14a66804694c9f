import { type Kysely, sql } from 'kysely';

/** What feeds bring: the feeds themselves, what is known of their entries, and what an article is recognized by. Moments are ISO 8601 in UTC. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await extendArticles(db);
  await createFeeds(db);
  await createRecognition(db);
}

async function extendArticles(db: Kysely<unknown>): Promise<void> {
  await sql`alter table article add column withdrawn_at text`.execute(db);
  await sql`alter table article add column cited_at text`.execute(db);
  await sql`alter table article add column by_feed integer not null default 0 check (by_feed in (0, 1))`.execute(db);
  await sql`create index article_by_feed on article (created_at) where by_feed = 1`.execute(db);
}

async function createFeeds(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table feed (
      id integer primary key autoincrement,
      url text not null unique,
      title text,
      state text not null check (state in ('active', 'paused', 'gone')),
      added_at text not null,
      etag text,
      last_modified text,
      ttl_ms integer check (ttl_ms >= 0),
      median_gap_ms integer check (median_gap_ms >= 0),
      next_poll_at text not null,
      last_success_at text,
      failing_since text,
      failures integer not null default 0 check (failures >= 0),
      last_error text,
      told_at text
    ) strict`.execute(db);
  await sql`create index feed_next_poll_at on feed (next_poll_at) where state = 'active'`.execute(db);
  await sql`
    create table feed_entry (
      feed_id integer not null references feed on delete cascade,
      entry_key text not null,
      content_hash text not null,
      article_id integer references article on delete set null,
      address text,
      reason text,
      attempts integer not null default 0 check (attempts >= 0),
      published_at text,
      seen_at text not null,
      listed_at text not null,
      primary key (feed_id, entry_key)
    ) strict, without rowid`.execute(db);
  await sql`create index feed_entry_article on feed_entry (article_id) where article_id is not null`.execute(db);
  await sql`create index feed_entry_listed_at on feed_entry (listed_at)`.execute(db);
}

async function createRecognition(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table article_address (
      address text primary key,
      article_id integer not null references article on delete cascade
    ) strict, without rowid`.execute(db);
  await sql`create index article_address_article on article_address (article_id)`.execute(db);
  await sql`
    create table article_sketch (
      hash integer not null,
      article_id integer not null references article on delete cascade,
      primary key (hash, article_id)
    ) strict, without rowid`.execute(db);
  await sql`create index article_sketch_article on article_sketch (article_id)`.execute(db);
}
