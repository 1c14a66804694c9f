import type { Kysely } from 'kysely';
import type { Tables } from '../tables.js';
import { type EntryPage, pageColumns } from './entry-page.js';

/** An entry of a feed as it was read at one moment. */
export interface EntrySighting {
  readonly feedId: number;
  /** Tells the entry from the others of its feed. */
  readonly entryKey: string;
  /** Changes whenever the feed says something else of the entry. */
  readonly contentHash: string;
  /** Where its page is. */
  readonly address: string | null;
  /** ISO 8601. */
  readonly publishedAt: string | null;
}

/** That an entry of a feed has brought an article, and what the article is recognized by from then on. */
export interface Arrival {
  readonly sighting: EntrySighting;
  /** Canonical addresses that are the article's. */
  readonly addresses: readonly string[];
  /** Hashes of its text, as `sketchOf` gives them. */
  readonly sketch: readonly number[];
  /** Null where its text came with the feed, or another entry's page is looked at. */
  readonly page: EntryPage | null;
}

/**
 * Records an arrival: the entry is settled, the article is recognized by its addresses and its text, and is no longer withdrawn. An
 * address that is another article's stays with that one.
 */
export async function recordArrival(
  db: Kysely<Tables>,
  { sighting, addresses, sketch, page }: Arrival,
  articleId: number,
  now: Date,
): Promise<void> {
  await recordSighting(db, sighting, { articleId, reason: null, attempts: 0, page }, now);
  if (addresses.length > 0) {
    const rows = [...new Set(addresses)].map((address) => ({ address, articleId }));
    await db
      .insertInto('articleAddress')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  await db.deleteFrom('articleSketch').where('articleId', '=', articleId).execute();
  if (sketch.length > 0) {
    const rows = [...new Set(sketch)].map((hash) => ({ hash, articleId }));
    await db.insertInto('articleSketch').values(rows).execute();
  }
  await db
    .updateTable('article')
    .set({ withdrawnAt: null })
    .where('id', '=', articleId)
    .where('withdrawnAt', 'is not', null)
    .execute();
}

/** What became of an entry. */
export interface EntrySettlement {
  readonly articleId: number | null;
  readonly reason: string | null;
  readonly attempts: number;
  /** Null where its page is not looked at again. */
  readonly page: EntryPage | null;
}

/** Records an entry with what became of it; when it was seen first stays as it was. */
export async function recordSighting(
  db: Kysely<Tables>,
  sighting: EntrySighting,
  { articleId, reason, attempts, page }: EntrySettlement,
  now: Date,
): Promise<void> {
  const moment = now.toISOString();
  const { feedId, entryKey, contentHash, address, publishedAt } = sighting;
  const known = { contentHash, address, publishedAt, reason, attempts, listedAt: moment, ...pageColumns(page) };
  await db
    .insertInto('feedEntry')
    .values({ feedId, entryKey, ...known, articleId, seenAt: moment })
    // An entry whose text was read once keeps its article, whatever becomes of it later.
    .onConflict((conflict) =>
      conflict.columns(['feedId', 'entryKey']).doUpdateSet({ ...known, ...(articleId !== null && { articleId }) }),
    )
    .execute();
}
