import type { Generated } from 'kysely';

/** The tables of feeds as Kysely sees them. Moments are ISO 8601 in UTC, as `Date.toISOString` writes them. */
export interface FeedTables {
  readonly feed: FeedTable;
  readonly feedEntry: FeedEntryTable;
  readonly articleAddress: ArticleAddressTable;
  readonly articleSketch: ArticleSketchTable;
}

export interface FeedTable {
  readonly id: Generated<number>;
  readonly url: string;
  readonly title: string | null;
  readonly state: 'active' | 'paused' | 'gone';
  readonly addedAt: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly ttlMs: number | null;
  readonly medianGapMs: number | null;
  readonly nextPollAt: string;
  readonly lastSuccessAt: string | null;
  readonly failingSince: string | null;
  readonly failures: Generated<number>;
  readonly lastError: string | null;
  readonly toldAt: string | null;
}

interface FeedEntryTable {
  readonly feedId: number;
  readonly entryKey: string;
  readonly contentHash: string;
  /** Null where nothing was stored of it, or the article was removed since. */
  readonly articleId: number | null;
  /** Where its page is. */
  readonly address: string | null;
  /** Why nothing was stored; null where something was. */
  readonly reason: string | null;
  /** How often its page could not be fetched, one time after the other. */
  readonly attempts: Generated<number>;
  readonly publishedAt: string | null;
  readonly seenAt: string;
  /** When the feed last listed it. */
  readonly listedAt: string;
  /** What the last answer of its page was told apart by. */
  readonly pageEtag: string | null;
  readonly pageLastModified: string | null;
  /** How often its page was looked at since it brought its article, or a change of it. */
  readonly pageLooks: Generated<number>;
  /** Null where its page is not looked at any more. */
  readonly nextLookAt: string | null;
}

/** The canonical addresses that an article was seen under. */
interface ArticleAddressTable {
  readonly address: string;
  readonly articleId: number;
}

/** Some hashes of runs of words, by which near-identical texts are found; kept for a few days. */
interface ArticleSketchTable {
  readonly hash: number;
  readonly articleId: number;
}
