import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.js';
import { type Arrival, type EntrySighting, recordArrival, recordSighting } from './arrival.js';
import { type EntryPage, type EntryWithPage, pageColumns } from './entry-page.js';

/** An entry that a feed has listed. */
export interface KnownEntry extends EntrySighting {
  readonly articleId: number | null;
  /** Why nothing was stored of it. */
  readonly reason: string | null;
  /** How often its page could not be fetched, one time after the other. */
  readonly attempts: number;
  /** When the feed last listed it. */
  readonly listedAt: Date;
}

/** No content has this hash. */
const DROPPED = '';

/** What the feeds have listed. */
export class FeedEntries {
  constructor(
    private readonly db: Kysely<Tables>,
    private readonly clock: () => Date,
  ) {}

  /** What is known of entries of a feed, by key. */
  async known(feedId: number, entryKeys: readonly string[]): Promise<Map<string, KnownEntry>> {
    const rows = await this.rows().where('feedId', '=', feedId).where('entryKey', 'in', keyList(entryKeys)).execute();
    return new Map(rows.map((row) => [row.entryKey, { ...row, listedAt: new Date(row.listedAt) }]));
  }

  /** The entries with an article that a feed listed after a moment, but not these, and that were not dropped: what may have been taken out. */
  async missing(feedId: number, listed: readonly string[], since: Date): Promise<KnownEntry[]> {
    const rows = await this.rows()
      .where('feedId', '=', feedId)
      .where('articleId', 'is not', null)
      .where('contentHash', '!=', DROPPED)
      .where('listedAt', '>=', since.toISOString())
      .where('entryKey', 'not in', keyList(listed))
      .execute();
    return rows.map((row) => ({ ...row, listedAt: new Date(row.listedAt) }));
  }

  /** Records that a feed lists an entry no more; should it come again, it counts as changed. */
  async drop({ feedId, entryKey }: Pick<KnownEntry, 'feedId' | 'entryKey'>): Promise<void> {
    await this.db
      .updateTable('feedEntry')
      .set({ contentHash: DROPPED })
      .where('feedId', '=', feedId)
      .where('entryKey', '=', entryKey)
      .execute();
  }

  /** The entries of a feed whose pages are to be looked at again by a moment, those that wait longest first. */
  async toLookAt(feedId: number, now: Date, limit: number): Promise<EntryWithPage[]> {
    const rows = await this.db
      .selectFrom('feedEntry')
      .select(['feedId', 'entryKey', 'contentHash', 'publishedAt', 'pageEtag', 'pageLastModified', 'pageLooks'])
      .select(['articleId', 'address'])
      .where('feedId', '=', feedId)
      .where('nextLookAt', '<=', now.toISOString())
      // Entries whose article was removed since must not keep others from their turn.
      .where('articleId', 'is not', null)
      .where('contentHash', '!=', DROPPED)
      .orderBy('nextLookAt')
      .limit(limit)
      .execute();
    return rows.flatMap(
      ({ articleId, address, pageEtag: etag, pageLastModified: lastModified, pageLooks, ...sighting }) =>
        articleId === null || address === null
          ? []
          : [{ ...sighting, articleId, address, validators: { etag, lastModified }, looks: pageLooks }],
    );
  }

  /** Records that the page of an entry was looked at. */
  async looked({ feedId, entryKey }: Pick<KnownEntry, 'feedId' | 'entryKey'>, page: EntryPage): Promise<void> {
    await this.db
      .updateTable('feedEntry')
      .set(pageColumns(page))
      .where('feedId', '=', feedId)
      .where('entryKey', '=', entryKey)
      .execute();
  }

  /** Records that a feed still lists entries as they were. */
  async listAgain(feedId: number, entryKeys: readonly string[]): Promise<void> {
    if (entryKeys.length === 0) return;
    await this.db
      .updateTable('feedEntry')
      .set({ listedAt: this.clock().toISOString() })
      .where('feedId', '=', feedId)
      .where('entryKey', 'in', keyList(entryKeys))
      .execute();
  }

  /** Records that an entry has brought an article that is stored. */
  async arrive(arrival: Arrival, articleId: number): Promise<void> {
    await this.db
      .transaction()
      .execute(async (transaction) => recordArrival(transaction, arrival, articleId, this.clock()));
  }

  /** Records that nothing is to be stored of an entry as it is, and why. */
  async leaveOut(sighting: EntrySighting, reason: string): Promise<void> {
    await recordSighting(this.db, sighting, { articleId: null, reason, attempts: 0, page: null }, this.clock());
  }

  /** Records that an entry's page could not be fetched, and gives how often that has happened in a row. */
  async postpone(sighting: EntrySighting, reason: string): Promise<number> {
    const known = (await this.known(sighting.feedId, [sighting.entryKey])).get(sighting.entryKey);
    const attempts = (known?.attempts ?? 0) + 1;
    await recordSighting(this.db, sighting, { articleId: null, reason, attempts, page: null }, this.clock());
    return attempts;
  }

  /** Forgets entries that no feed has listed since a moment; gives their number. */
  async forgetUnlisted(before: Date, limit: number): Promise<number> {
    const { numAffectedRows } = await sql`
      delete from feed_entry where (feed_id, entry_key) in
        (select feed_id, entry_key from feed_entry where listed_at < ${before.toISOString()} limit ${limit})`.execute(
      this.db,
    );
    return Number(numAffectedRows ?? 0n);
  }

  /** Articles that each feed has brought since a moment, by their date of publication where they have one; by feed id. */
  async articlesSince(moment: Date): Promise<Map<number, number>> {
    const since = moment.toISOString();
    const { rows } = await sql<{ feedId: number; articles: number }>`
      select feed_id, count(distinct article_id) as articles from feed_entry
      where article_id is not null and seen_at >= ${since} and coalesce(published_at, seen_at) >= ${since}
      group by feed_id`.execute(this.db);
    return new Map(rows.map(({ feedId, articles }) => [feedId, articles]));
  }

  private rows() {
    return this.db
      .selectFrom('feedEntry')
      .select([
        'feedId',
        'entryKey',
        'contentHash',
        'articleId',
        'address',
        'reason',
        'attempts',
        'publishedAt',
        'listedAt',
      ]);
  }
}

/** The right side of an `in` for any number of keys: one parameter. */
function keyList(keys: readonly string[]) {
  return sql<string>`(select value from json_each(${JSON.stringify(keys)}))`;
}
