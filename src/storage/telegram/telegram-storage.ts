import type { Kysely } from 'kysely';
import { type BriefingRecords, briefingRecordsOn } from '../briefings/index.js';
import type { Tables } from '../tables.js';
import { AwaitedTexts } from './awaited-texts.js';
import { TokenUsages } from '../token-usages.js';
import { Chats } from './chats.js';
import { FloodPauses } from './flood-pauses.js';
import { IncomingUpdates } from './incoming-updates.js';
import { Invites } from './invites.js';
import { Listings } from './listings.js';
import { OutgoingMessages } from './outgoing-messages.js';
import { People } from './people.js';
import { SubscriptionDrafts } from './subscription-drafts.js';
import { Usage } from './usage.js';

/** What the Telegram bot keeps, all bound to one connection or to one transaction. */
export interface TelegramRecords {
  readonly updates: IncomingUpdates;
  readonly messages: OutgoingMessages;
  readonly pauses: FloodPauses;
  readonly people: People;
  readonly invites: Invites;
  readonly chats: Chats;
  readonly usage: Usage;
  readonly listings: Listings;
  readonly drafts: SubscriptionDrafts;
  readonly awaited: AwaitedTexts;
  readonly briefings: BriefingRecords;
  readonly tokenUsages: TokenUsages;
}

/** What the Telegram bot keeps, and how several of its records change together. */
export interface TelegramStorage extends TelegramRecords {
  /**
   * Runs work in one transaction: all that it writes is stored, or nothing. Other statements of this process wait meanwhile, so
   * work must wait for nothing but its records, and must use those that it is given.
   */
  transaction<T>(work: (records: TelegramRecords) => Promise<T>): Promise<T>;
  /** A secret that stays the same for as long as the database: what signs the data of buttons. */
  signingKey(): Promise<string>;
}

/** @param randomId gives what nobody can guess */
export function telegramStorage(db: Kysely<Tables>, randomId: () => string): TelegramStorage {
  return {
    ...recordsOn(db),
    transaction: async (work) => db.transaction().execute(async (transaction) => work(recordsOn(transaction))),
    signingKey: async () => signingKey(db, randomId() + randomId()),
  };
}

function recordsOn(db: Kysely<Tables>): TelegramRecords {
  return {
    updates: new IncomingUpdates(db),
    messages: new OutgoingMessages(db),
    pauses: new FloodPauses(db),
    people: new People(db),
    invites: new Invites(db),
    chats: new Chats(db),
    usage: new Usage(db),
    listings: new Listings(db),
    drafts: new SubscriptionDrafts(db),
    awaited: new AwaitedTexts(db),
    briefings: briefingRecordsOn(db),
    tokenUsages: new TokenUsages(db),
  };
}

/** The key that is stored: the one given, where there was none. */
async function signingKey(db: Kysely<Tables>, key: string): Promise<string> {
  const insertion = db.insertInto('signingKey').values({ id: 1, key });
  await insertion.onConflict((conflict) => conflict.doNothing()).execute();
  return (await db.selectFrom('signingKey').select('key').executeTakeFirstOrThrow()).key;
}
