import type { Kysely } from 'kysely';
import type { Tables } from '../tables.js';
import { FeedEntries } from './feed-entries.js';
import { Feeds } from './feeds.js';
import { Recognition } from './recognition.js';

/** What is kept of feeds. */
export interface FeedStorage {
  readonly feeds: Feeds;
  readonly entries: FeedEntries;
  readonly recognition: Recognition;
}

export function feedStorage(db: Kysely<Tables>, clock: () => Date): FeedStorage {
  return { feeds: new Feeds(db, clock), entries: new FeedEntries(db, clock), recognition: new Recognition(db) };
}
