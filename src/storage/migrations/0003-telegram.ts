import { type Kysely, sql } from 'kysely';

/** What the Telegram bot must not forget: who may do what, what came in and what has to go out. Moments are ISO 8601 in UTC. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createPeople(db);
  await createInbox(db);
  await createOutbox(db);
  await createListings(db);
}

async function createPeople(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table signing_key (
      id integer primary key check (id = 1),
      key text not null
    ) strict`.execute(db);
  await sql`
    create table person (
      id integer primary key,
      role text check (role in ('reader', 'analyst', 'admin', 'owner')),
      name text not null,
      username text,
      language text,
      joined_at text
    ) strict`.execute(db);
  await sql`create index person_role on person (role) where role is not null`.execute(db);
  await sql`
    create table invite (
      token_hash text primary key,
      role text not null check (role in ('reader', 'analyst', 'admin', 'owner')),
      created_by integer,
      created_at text not null,
      expires_at text not null
    ) strict, without rowid`.execute(db);
  await sql`
    create table chat (
      id integer primary key,
      title text,
      reachability text not null check (reachability in ('reachable', 'blocked', 'gone')),
      admitted integer not null check (admitted in (0, 1))
    ) strict`.execute(db);
  await sql`
    create table refusal (
      chat_id integer primary key,
      told_at text not null
    ) strict`.execute(db);
  await sql`
    create table usage (
      person_id integer not null,
      period text not null,
      questions integer not null check (questions > 0),
      primary key (person_id, period)
    ) strict, without rowid`.execute(db);
}

/** One row an update; the payload goes when the update has been handled, the id stays for as long as it could come again. */
async function createInbox(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table incoming_update (
      bot_id integer not null,
      update_id integer not null,
      payload text,
      state text not null check (state in ('received', 'handled', 'failed')),
      attempts integer not null default 0 check (attempts >= 0),
      received_at text not null,
      primary key (bot_id, update_id),
      check ((state = 'received') = (payload is not null))
    ) strict, without rowid`.execute(db);
  await sql`
    create index incoming_update_received on incoming_update (bot_id, update_id) where state = 'received'`.execute(db);
  await sql`create index incoming_update_received_at on incoming_update (received_at)`.execute(db);
}

async function createOutbox(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table outgoing_message (
      id integer primary key autoincrement,
      update_id integer,
      chat_id integer not null,
      thread_id integer,
      content text,
      state text not null check (state in ('pending', 'sending', 'sent', 'failed', 'cancelled')),
      attempts integer not null default 0 check (attempts >= 0),
      uncertain integer not null default 0 check (uncertain in (0, 1)),
      not_before text,
      created_at text not null,
      sent_at text,
      message_id integer,
      reason text,
      check ((state in ('pending', 'sending')) = (content is not null))
    ) strict`.execute(db);
  await sql`
    create index outgoing_message_unsent on outgoing_message (id) where state in ('pending', 'sending')`.execute(db);
  await sql`create index outgoing_message_chat on outgoing_message (chat_id)`.execute(db);
  await sql`create index outgoing_message_created_at on outgoing_message (created_at)`.execute(db);
  await sql`create index outgoing_message_sent_at on outgoing_message (sent_at) where sent_at is not null`.execute(db);
  await sql`
    create table flood_pause (
      scope text primary key,
      until text not null
    ) strict, without rowid`.execute(db);
}

/** What the buttons of a search's pages refer to: their data has no room for it. */
async function createListings(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table listing (
      id integer primary key autoincrement,
      chat_id integer not null,
      person_id integer not null,
      query text not null,
      created_at text not null
    ) strict`.execute(db);
  await sql`create index listing_person on listing (person_id)`.execute(db);
  await sql`create index listing_created_at on listing (created_at)`.execute(db);
}
