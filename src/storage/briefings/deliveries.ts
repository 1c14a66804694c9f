import type { Kysely } from 'kysely';
import type { ChatId, LocalDay, SubscriptionId } from '../../domain/index.js';
import type { Tables } from '../tables.js';
import { type Claim, type Delivery, statesBefore } from './delivery.js';
import { readDelivery } from './delivery-row.js';
import { addMessages, cover, lastSentDay } from './ledger-moves.js';

/** A local day of a subscription, and when its briefing is due. */
export interface LedgerDay {
  readonly subscription: SubscriptionId;
  readonly localDay: LocalDay;
  readonly dueAt: Date;
}

/** A briefing that is being made by one process, and by no other while its claim holds. */
export interface ClaimedDelivery extends LedgerDay {
  readonly id: number;
  /** How often making it has begun, with this time. */
  readonly attempts: number;
}

/** A briefing as it is stored before the first byte goes out. */
export interface MadeBriefing {
  /** The end of its period. */
  readonly coversUntil: Date;
  /** JSON of the briefing. */
  readonly briefing: string;
  readonly chat: ChatId;
  readonly thread: number | null;
  /** JSON of the messages that bring it, in order; at least one. What they say is the sender's concern. */
  readonly messages: readonly string[];
}

/**
 * The ledger of briefings, as those see it who make them: one row a subscription and local day. Moves that a row's state does not
 * allow are not made. Several statements belong together, so all methods that write want the caller's transaction.
 */
export class Deliveries {
  constructor(private readonly db: Kysely<Tables>) {}

  async find(id: number): Promise<Delivery | null> {
    const row = await this.db.selectFrom('delivery').selectAll().where('id', '=', id).executeTakeFirst();
    return row ? readDelivery(row) : null;
  }

  /** The newest rows of a subscription, newest first. */
  async latest(subscription: SubscriptionId, limit: number): Promise<Delivery[]> {
    const query = this.db.selectFrom('delivery').selectAll().where('subscriptionId', '=', subscription);
    return (await query.orderBy('localDay', 'desc').limit(limit).execute()).map(readDelivery);
  }

  /** Enters a day and claims its briefing. Null where the ledger has the day already. */
  async claim({ subscription, localDay, dueAt }: LedgerDay, claim: Claim): Promise<ClaimedDelivery | null> {
    const row = await this.db
      .insertInto('delivery')
      .values({
        subscriptionId: subscription,
        localDay,
        dueAt: dueAt.toISOString(),
        state: 'pending',
        attempts: 1,
        ...claimColumns(claim),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    return row ? { id: row.id, subscription, localDay, dueAt, attempts: 1 } : null;
  }

  /** Enters a day for which there will be no briefing, unless the ledger has it already. */
  async enter(day: LedgerDay, state: 'skipped' | 'blocked', reason: string, now: Date): Promise<void> {
    const { subscription: subscriptionId, localDay } = day;
    const dueAt = day.dueAt.toISOString();
    await this.db
      .insertInto('delivery')
      .values({ subscriptionId, localDay, dueAt, state, reason, finishedAt: now.toISOString() })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }

  /** Claims briefings whose claim has run out: the process that made them has ended, or their making is to be tried again. */
  async takeOver(claim: Claim, now: Date, limit: number): Promise<ClaimedDelivery[]> {
    const rows = await this.db
      .updateTable('delivery')
      .set((eb) => ({ ...claimColumns(claim), attempts: eb('attempts', '+', 1) }))
      .where('id', 'in', (eb) =>
        eb
          .selectFrom('delivery')
          .select('id')
          .where('claimedUntil', '<=', now.toISOString())
          .orderBy('claimedUntil')
          .limit(limit),
      )
      .returning(['id', 'subscriptionId', 'localDay', 'dueAt', 'attempts'])
      .execute();
    return rows.map(({ subscriptionId, dueAt, ...row }) => {
      return { ...row, subscription: subscriptionId, dueAt: new Date(dueAt) };
    });
  }

  /** Whether a claim has run out. */
  async hasAbandoned(now: Date): Promise<boolean> {
    const query = this.db.selectFrom('delivery').select('id').where('claimedUntil', '<=', now.toISOString()).limit(1);
    return (await query.executeTakeFirst()) !== undefined;
  }

  /**
   * Stores a briefing with the messages that bring it, to be sent from then on.
   *
   * @returns the ids of the messages; null where another process has taken the briefing over, or it was deleted
   */
  async store(id: number, by: string, made: MadeBriefing, now: Date): Promise<number[] | null> {
    const { coversUntil, briefing, chat, thread, messages } = made;
    const row = await this.db
      .updateTable('delivery')
      .set({ claimedBy: null, claimedUntil: null, coversUntil: coversUntil.toISOString(), briefing, reason: null })
      .where('id', '=', id)
      .where('claimedBy', '=', by)
      .returning('subscriptionId')
      .executeTakeFirst();
    if (!row) return null;
    await this.forgetOlderBriefings(row.subscriptionId);
    return addMessages(this.db, { id, chat, thread, messages, now });
  }

  /** Finishes a briefing that tells nothing. False where another process has taken it over. */
  async silence(id: number, by: string, coversUntil: Date, now: Date): Promise<boolean> {
    const row = await this.db
      .updateTable('delivery')
      .set({
        state: 'silent',
        claimedBy: null,
        claimedUntil: null,
        coversUntil: coversUntil.toISOString(),
        finishedAt: now.toISOString(),
      })
      .where('id', '=', id)
      .where('claimedBy', '=', by)
      .returning('subscriptionId')
      .executeTakeFirst();
    if (!row) return false;
    await cover(this.db, row.subscriptionId, coversUntil.toISOString());
    return true;
  }

  /** Lets a briefing that could not be made be claimed again from a moment on. */
  async postpone(id: number, by: string, until: Date, reason: string): Promise<void> {
    await this.db
      .updateTable('delivery')
      .set({ claimedUntil: until.toISOString(), reason })
      .where('id', '=', id)
      .where('claimedBy', '=', by)
      .execute();
  }

  /** Finishes a briefing that was claimed and will not be made. */
  async giveUp(
    id: number,
    by: string,
    state: 'skipped' | 'failed' | 'blocked',
    reason: string,
    now: Date,
  ): Promise<void> {
    await this.db
      .updateTable('delivery')
      .set({ state, reason, claimedBy: null, claimedUntil: null, finishedAt: now.toISOString() })
      .where('id', '=', id)
      .where('claimedBy', '=', by)
      .where('state', 'in', statesBefore(state))
      .execute();
  }

  /** The days that were skipped since the last briefing that was sent, in order. */
  async skippedSinceSent(subscription: SubscriptionId): Promise<LocalDay[]> {
    const rows = await this.db
      .selectFrom('delivery')
      .select('localDay')
      .where('subscriptionId', '=', subscription)
      .where('state', '=', 'skipped')
      .where('localDay', '>', (eb) => eb.fn.coalesce(lastSentDay(eb, subscription), eb.val('')))
      .orderBy('localDay')
      .execute();
    return rows.map(({ localDay }) => localDay);
  }

  /** JSON of the last briefing of a subscription that was sent; null where there is none. */
  async lastBriefing(subscription: SubscriptionId): Promise<string | null> {
    const row = await this.db
      .selectFrom('delivery')
      .select('briefing')
      .where('subscriptionId', '=', subscription)
      .where('state', '=', 'sent')
      .orderBy('localDay', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row?.briefing ?? null;
  }

  /** How many rows there are of each state. */
  async count(): Promise<ReadonlyMap<Delivery['state'], number>> {
    const rows = await this.db
      .selectFrom('delivery')
      .select(['state', (eb) => eb.fn.countAll<number>().as('count')])
      .groupBy('state')
      .execute();
    return new Map(rows.map(({ state, count }) => [state, count]));
  }

  /** Forgets what was finished before a moment, but for what waits for a decision and the newest row of each subscription. */
  async forgetFinished(before: Date): Promise<void> {
    await this.db
      .deleteFrom('delivery')
      .where('finishedAt', '<', before.toISOString())
      .where('unsent', 'is', null)
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom('delivery as newer')
            .select('newer.id')
            .whereRef('newer.subscriptionId', '=', 'delivery.subscriptionId')
            .whereRef('newer.localDay', '>', 'delivery.localDay'),
        ),
      )
      .execute();
  }

  /** Of a subscription the last briefing that was sent stays, and those after it. */
  private async forgetOlderBriefings(subscription: SubscriptionId): Promise<void> {
    await this.db
      .updateTable('delivery')
      .set({ briefing: null })
      .where('subscriptionId', '=', subscription)
      .where('briefing', 'is not', null)
      .where('localDay', '<', (eb) => lastSentDay(eb, subscription))
      .execute();
  }
}

function claimColumns({ by, until }: Claim): { readonly claimedBy: string; readonly claimedUntil: string } {
  return { claimedBy: by, claimedUntil: until.toISOString() };
}
