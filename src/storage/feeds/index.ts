export type { Arrival, EntrySighting } from './arrival.js';
export { recordArrival } from './arrival.js';
export type { Feed, FeedState } from './feed.js';
export type { KnownEntry } from './feed-entries.js';
export { type FeedStorage, feedStorage } from './feed-storage.js';
export type { NewFeed } from './feeds.js';
export type { FeedTables } from './tables.js';
