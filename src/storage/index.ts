export type {
  BriefingRecords,
  BriefingStorage,
  ClaimedDelivery,
  NewSubscription,
  NextRun,
  ScheduledSubscription,
} from './briefings/index.js';
export { foldCase } from './case-folding.js';
export type { DatedVersion } from './articles.js';
export type { Correction } from './corrections.js';
export type { Quotation } from './corpus.js';
export { type ExclusiveLock, takeExclusiveLock } from './exclusive-lock.js';
export type { Arrival, EntryPage, EntrySighting, EntryWithPage, Feed, FeedStorage, KnownEntry } from './feeds/index.js';
export type { AddOutcome, NewPassage, NewVersion } from './new-version.js';
export type { PassageFilter } from './passage-filter.js';
export type { CitationSource } from './passages.js';
export type { EmbeddedPassage, UnembeddedPassage } from './reembedding.js';
export {
  openStorage,
  openStorageForReading,
  type ReadableStorage,
  type Storage,
  type StorageOptions,
} from './storage.js';
export type { PendingArticle, Placement, StorableArticle, StoredPassage, WrittenTopic } from './stories/index.js';
export type {
  AwaitedPurpose,
  AwaitedText,
  Member,
  NewOutgoingMessage,
  PauseScope,
  Person,
  Reachability,
  RecentMessage,
  SubscriptionDraft,
  TelegramRecords,
  TelegramStorage,
  UncertainMessage,
  UnsentMessage,
} from './telegram/index.js';
export type { TokenTask } from './tables.js';
export type { DayOfTokens, TokenSpending } from './token-usages.js';
export { plainVectors, type QuantizedVectors } from './vector-codec.js';
export type { WordMatch } from './words.js';
