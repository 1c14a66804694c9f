import { type Kysely, sql } from 'kysely';

/** Subscriptions, and a ledger of their briefings: one row a subscription and local day. Moments are ISO 8601 in UTC. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createSubscriptions(db);
  await createDeliveries(db);
  await markMessages(db);
}

async function createSubscriptions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table subscription (
      id integer primary key autoincrement,
      chat_id integer not null,
      thread_id integer,
      person_id integer not null,
      topic text,
      outlets text not null,
      languages text not null,
      quoted_outlets text not null,
      days text not null,
      time text not null,
      time_zone text not null,
      stories integer not null check (stories in (3, 7, 15)),
      language text not null,
      empty_day text not null check (empty_day in ('line', 'silence')),
      state text not null check (state in ('active', 'paused')),
      created_at text not null,
      next_day text,
      next_at text,
      zone_data text not null,
      last_day text,
      covered_until text,
      check ((next_day is null) = (next_at is null)),
      check (state = 'active' or next_at is null)
    ) strict`.execute(db);
  await sql`create index subscription_next_at on subscription (next_at, id) where next_at is not null`.execute(db);
  await sql`create index subscription_chat on subscription (chat_id)`.execute(db);
  await sql`create index subscription_person on subscription (person_id)`.execute(db);
}

async function createDeliveries(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table delivery (
      id integer primary key autoincrement,
      subscription_id integer not null references subscription (id) on delete cascade,
      local_day text not null,
      due_at text not null,
      state text not null
        check (state in ('pending', 'sending', 'sent', 'silent', 'failed', 'blocked', 'unknown', 'skipped')),
      claimed_by text,
      claimed_until text,
      attempts integer not null default 0 check (attempts >= 0),
      covers_until text,
      briefing text,
      unsent text,
      reason text,
      finished_at text,
      unique (subscription_id, local_day),
      check ((claimed_by is null) = (claimed_until is null)),
      check (claimed_by is null or state = 'pending'),
      check (unsent is null or state = 'unknown'),
      check ((state in ('pending', 'sending')) = (finished_at is null))
    ) strict`.execute(db);
  await sql`create index delivery_claimed on delivery (claimed_until) where claimed_until is not null`.execute(db);
  await sql`create index delivery_undecided on delivery (id) where unsent is not null`.execute(db);
  await sql`create index delivery_finished_at on delivery (finished_at) where finished_at is not null`.execute(db);
}

/** No foreign key: a message that was under way when its subscription was deleted is finished like any other. */
async function markMessages(db: Kysely<unknown>): Promise<void> {
  await sql`alter table outgoing_message add column delivery_id integer`.execute(db);
  await sql`
    create index outgoing_message_delivery on outgoing_message (delivery_id) where delivery_id is not null`.execute(db);
}
