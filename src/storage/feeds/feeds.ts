import type { Kysely } from 'kysely';
import type { Tables } from '../tables.js';
import { type Feed, type FeedState, readFeedRow } from './feed.js';

/** A feed that nobody has polled yet. */
export interface NewFeed {
  readonly url: string;
  readonly title: string | null;
}

/** What a poll that succeeded has found out. */
export interface PollSuccess {
  readonly validators: Feed['validators'];
  /** Null leaves the title as it is. */
  readonly title: string | null;
  readonly ttlMs: number | null;
  readonly medianGapMs: number | null;
  readonly nextPollAt: Date;
}

/**
 * No pause is longer than this, in ms: a next poll that is further away was set by a clock which has gone back since. A day, with the jitter
 * of the schedule.
 */
const LONGEST_PAUSE_MS = 27 * 3_600_000;

/** The feeds that are polled. */
export class Feeds {
  constructor(
    private readonly db: Kysely<Tables>,
    private readonly clock: () => Date,
  ) {}

  /** Adds a feed, due at once; where its address is known already, gives that feed as it is. */
  async add({ url, title }: NewFeed): Promise<{ readonly feed: Feed; readonly isNew: boolean }> {
    const now = this.clock().toISOString();
    const inserted = await this.db
      .insertInto('feed')
      .values({ url, title, state: 'active', addedAt: now, nextPollAt: now })
      .onConflict((conflict) => conflict.column('url').doNothing())
      .returningAll()
      .executeTakeFirst();
    const row = inserted ?? (await this.rows().where('url', '=', url).executeTakeFirstOrThrow());
    return { feed: readFeedRow(row), isNew: inserted !== undefined };
  }

  /** All feeds, in the order in which they were added. */
  async list(): Promise<Feed[]> {
    return (await this.rows().orderBy('id').execute()).map(readFeedRow);
  }

  async find(id: number): Promise<Feed | null> {
    const row = await this.rows().where('id', '=', id).executeTakeFirst();
    return row ? readFeedRow(row) : null;
  }

  async findByUrl(url: string): Promise<Feed | null> {
    const row = await this.rows().where('url', '=', url).executeTakeFirst();
    return row ? readFeedRow(row) : null;
  }

  /**
   * The active feeds whose time has come, the longest waiting first.
   *
   * @param without ids of feeds that are being polled
   */
  async due(limit: number, without: readonly number[]): Promise<Feed[]> {
    const now = this.clock();
    const latest = new Date(now.getTime() + LONGEST_PAUSE_MS).toISOString();
    const rows = await this.rows()
      .where('state', '=', 'active')
      .where((eb) => eb.or([eb('nextPollAt', '<=', now.toISOString()), eb('nextPollAt', '>', latest)]))
      .where('id', 'not in', without.length === 0 ? [-1] : without)
      .orderBy('nextPollAt')
      .limit(limit)
      .execute();
    return rows.map(readFeedRow);
  }

  /** Makes feeds due now: one, or all that are active. Gives their number. */
  async makeDue(id?: number): Promise<number> {
    let query = this.db
      .updateTable('feed')
      .set({ nextPollAt: this.clock().toISOString() })
      .where('state', '=', 'active');
    if (id !== undefined) query = query.where('id', '=', id);
    return Number((await query.executeTakeFirst()).numUpdatedRows);
  }

  /** Pauses or resumes a feed; one that is resumed is due at once. False where there is no such feed. */
  async setState(id: number, state: FeedState): Promise<boolean> {
    const resumed = { nextPollAt: this.clock().toISOString(), failures: 0, failingSince: null, toldAt: null };
    const changed = await this.db
      .updateTable('feed')
      .set({ state, ...(state === 'active' && resumed) })
      .where('id', '=', id)
      .executeTakeFirst();
    return changed.numUpdatedRows > 0n;
  }

  /** Removes a feed with what is known of its entries; its articles stay. False where there is no such feed. */
  async remove(id: number): Promise<boolean> {
    const removed = await this.db.deleteFrom('feed').where('id', '=', id).executeTakeFirst();
    return removed.numDeletedRows > 0n;
  }

  /** Records a poll whose entries are all settled. */
  async succeed(id: number, { validators, title, ttlMs, medianGapMs, nextPollAt }: PollSuccess): Promise<void> {
    await this.db
      .updateTable('feed')
      .set({
        ...validators,
        ...(title !== null && { title }),
        ttlMs,
        medianGapMs,
        nextPollAt: nextPollAt.toISOString(),
        lastSuccessAt: this.clock().toISOString(),
        failingSince: null,
        failures: 0,
        lastError: null,
        toldAt: null,
      })
      .where('id', '=', id)
      .execute();
  }

  /** Records a poll that failed; what the last success has found out stays. */
  async fail(id: number, error: string, nextPollAt: Date): Promise<void> {
    const now = this.clock().toISOString();
    await this.db
      .updateTable('feed')
      .set((eb) => ({
        failures: eb('failures', '+', 1),
        failingSince: eb.fn.coalesce('failingSince', eb.val(now)),
        lastError: error,
        nextPollAt: nextPollAt.toISOString(),
      }))
      .where('id', '=', id)
      .execute();
  }

  /** Records that a feed has a new address. False, and nothing is changed, where another feed has that one. */
  async move(id: number, url: string): Promise<boolean> {
    const moved = await this.db
      .updateTable('feed')
      .set({ url })
      .where('id', '=', id)
      .where((eb) => eb.not(eb.exists(eb.selectFrom('feed as other').select('other.id').where('other.url', '=', url))))
      .executeTakeFirst();
    return moved.numUpdatedRows > 0n;
  }

  /** Records that a feed is polled no more, and why. */
  async retire(id: number, error: string): Promise<void> {
    const now = this.clock().toISOString();
    await this.db
      .updateTable('feed')
      .set((eb) => ({
        state: 'gone' as const,
        lastError: error,
        failingSince: eb.fn.coalesce('failingSince', eb.val(now)),
      }))
      .where('id', '=', id)
      .execute();
  }

  /** Records that an admin was told that feeds fail. */
  async markTold(ids: readonly number[]): Promise<void> {
    if (ids.length === 0) return;
    const toldAt = this.clock().toISOString();
    await this.db.updateTable('feed').set({ toldAt }).where('id', 'in', ids).execute();
  }

  /** How many feeds are in each state. */
  async countByState(): Promise<Record<FeedState, number>> {
    const rows = await this.db
      .selectFrom('feed')
      .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
      .groupBy('state')
      .execute();
    const counts: Record<FeedState, number> = { active: 0, paused: 0, gone: 0 };
    for (const { state, count } of rows) counts[state] = count;
    return counts;
  }

  private rows() {
    return this.db.selectFrom('feed').selectAll();
  }
}
