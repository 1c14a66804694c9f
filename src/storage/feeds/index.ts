export type { Arrival, EntrySighting } from './arrival.js';
export { recordArrival } from './arrival.js';
export type { EntryPage, EntryWithPage } from './entry-page.js';
export type { Feed } from './feed.js';
export type { KnownEntry } from './feed-entries.js';
export { type FeedStorage, feedStorage } from './feed-storage.js';
