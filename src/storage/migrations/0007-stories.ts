import { type Kysely, sql } from 'kysely';

/** Which articles tell of one event, and what is kept of subscriptions so that stories can be chosen for them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Briefings remember stories by their ids: one that is gone must not come back as another.
  await sql`
    create table story (
      id integer primary key autoincrement
    ) strict`.execute(db);
  await sql`
    create table story_article (
      article_id integer primary key references article,
      story_id integer not null references story,
      version integer not null check (version > 0)
    ) strict`.execute(db);
  await sql`create index story_article_story on story_article (story_id)`.execute(db);
  await sql`create index article_created_at on article (created_at)`.execute(db);
  await sql`
    create table story_revision (
      id integer primary key check (id = 1),
      revision integer not null
    ) strict`.execute(db);
  await sql`insert into story_revision (id, revision) values (1, 0)`.execute(db);
  await sql`
    create table topic_vector (
      words text not null,
      language text not null,
      vector blob not null,
      primary key (words, language)
    ) strict`.execute(db);
  await sql`
    create table less_of_story (
      id integer primary key autoincrement,
      subscription_id integer not null,
      story_id integer not null,
      vector blob not null,
      unique (subscription_id, story_id)
    ) strict`.execute(db);
}
