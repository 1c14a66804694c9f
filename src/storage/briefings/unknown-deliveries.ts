import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { ChatId, LocalDay, SubscriptionId } from '../../domain/index.js';
import type { Tables } from '../tables.js';
import { addMessages } from './ledger-moves.js';

/** A briefing of which nobody can know whether it arrived. */
export interface UnknownDelivery {
  readonly id: number;
  readonly subscription: SubscriptionId;
  readonly chat: ChatId;
  readonly localDay: LocalDay;
  readonly finishedAt: Date;
  readonly reason: string;
  /** How many of its messages are in the chat for certain. */
  readonly sentMessages: number;
  /** How many were not sent, with the first of these, which may have been. */
  readonly unsentMessages: number;
}

const unsentSchema = z.array(z.string());

/** The briefings that somebody has to decide on: to send what may be missing again, or to let it be. */
export class UnknownDeliveries {
  constructor(private readonly db: Kysely<Tables>) {}

  /** Those without a decision, oldest first. */
  async undecided(limit: number): Promise<UnknownDelivery[]> {
    const rows = await this.db
      .selectFrom('delivery')
      .innerJoin('subscription', 'subscription.id', 'delivery.subscriptionId')
      .select((eb) => [
        'delivery.id',
        'delivery.subscriptionId as subscription',
        'subscription.chatId as chat',
        'delivery.localDay',
        'delivery.finishedAt',
        'delivery.reason',
        'delivery.unsent',
        eb
          .selectFrom('outgoingMessage')
          .select((of) => of.fn.countAll<number>().as('count'))
          .whereRef('outgoingMessage.deliveryId', '=', 'delivery.id')
          .where('outgoingMessage.state', '=', 'sent')
          .as('sentMessages'),
      ])
      .where('delivery.unsent', 'is not', null)
      .orderBy('delivery.id')
      .limit(limit)
      .execute();
    return rows.map(({ finishedAt, reason, unsent, sentMessages, ...row }) => ({
      ...row,
      finishedAt: new Date(finishedAt ?? 0),
      reason: reason ?? '',
      sentMessages: sentMessages ?? 0,
      unsentMessages: readUnsent(unsent).length,
    }));
  }

  /** The ids of those without a decision that nobody was told of yet, which count as told from then on. */
  async takeUnreported(): Promise<number[]> {
    const rows = await this.db
      .updateTable('delivery')
      .set({ reported: 1 })
      .where('unsent', 'is not', null)
      .where('reported', '=', 0)
      .returning('id')
      .execute();
    return rows.map(({ id }) => id).sort((one, other) => one - other);
  }

  async countUndecided(): Promise<number> {
    const { count } = await this.db
      .selectFrom('delivery')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('unsent', 'is not', null)
      .executeTakeFirstOrThrow();
    return count;
  }

  /**
   * Has what may not have arrived sent again, where the subscription's briefings go now. Wants the caller's transaction.
   *
   * @returns the ids of the messages; null where there is nothing to decide any more
   */
  async sendAgain(id: number, now: Date): Promise<number[] | null> {
    const row = await this.db
      .selectFrom('delivery')
      .innerJoin('subscription', 'subscription.id', 'delivery.subscriptionId')
      .select(['delivery.unsent', 'subscription.chatId as chat', 'subscription.threadId as thread'])
      .where('delivery.id', '=', id)
      .where('delivery.unsent', 'is not', null)
      .executeTakeFirst();
    if (!row) return null;
    await this.db
      .updateTable('delivery')
      .set({ state: 'pending', unsent: null, finishedAt: null, reason: null, reported: 0 })
      .where('id', '=', id)
      .execute();
    return addMessages(this.db, { id, chat: row.chat, thread: row.thread, messages: readUnsent(row.unsent), now });
  }

  /** Leaves a briefing as it is: it stays `unknown`. False where there is nothing to decide any more. */
  async letBe(id: number): Promise<boolean> {
    const query = this.db.updateTable('delivery').set({ unsent: null }).where('id', '=', id);
    return (await query.where('unsent', 'is not', null).executeTakeFirst()).numUpdatedRows > 0n;
  }
}

function readUnsent(json: string | null): string[] {
  return unsentSchema.parse(JSON.parse(json ?? '[]'));
}
