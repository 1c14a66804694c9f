import type { Kysely } from 'kysely';
import type { Tables } from '../tables.js';
import { BriefingMessages } from './briefing-messages.js';
import { Deliveries } from './deliveries.js';
import { Subscriptions } from './subscriptions.js';
import { UnknownDeliveries } from './unknown-deliveries.js';

/** What is kept for the briefings, all bound to one connection or to one transaction. */
export interface BriefingRecords {
  readonly subscriptions: Subscriptions;
  readonly deliveries: Deliveries;
  readonly messages: BriefingMessages;
  readonly unknown: UnknownDeliveries;
}

/** What is kept for the briefings, and how several of its records change together. */
export interface BriefingStorage extends BriefingRecords {
  /**
   * Runs work in one transaction: all that it writes is stored, or nothing. It has the write lock from its beginning, so that of two
   * processes one sees what the other has written. Other statements of this process wait meanwhile, so work must wait for nothing but its
   * records, and must use those that it is given.
   */
  transaction<T>(work: (records: BriefingRecords) => Promise<T>): Promise<T>;
}

export function briefingStorage(db: Kysely<Tables>): BriefingStorage {
  return {
    ...briefingRecordsOn(db),
    transaction: async (work) => db.transaction().execute(async (transaction) => work(briefingRecordsOn(transaction))),
  };
}

export function briefingRecordsOn(db: Kysely<Tables>): BriefingRecords {
  return {
    subscriptions: new Subscriptions(db),
    deliveries: new Deliveries(db),
    messages: new BriefingMessages(db),
    unknown: new UnknownDeliveries(db),
  };
}
