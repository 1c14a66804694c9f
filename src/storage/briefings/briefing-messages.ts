import type { Kysely } from 'kysely';
import type { ChatId } from '../../domain/index.js';
import type { Tables } from '../tables.js';
import { endMessage } from '../message-end.js';
import { type DeliveryState, statesBefore } from './delivery.js';
import { cover } from './ledger-moves.js';

/** A message of a briefing. */
export interface BriefingMessage {
  readonly id: number;
  readonly deliveryId: number;
}

/**
 * The messages of briefings on their way out, and what becomes of them in the ledger. A message that may have been sent is never sent
 * again: its briefing is `unknown` then, and what was not sent of it is kept for somebody to decide on.
 *
 * Message and ledger change together, so all methods want the caller's transaction.
 */
export class BriefingMessages {
  constructor(private readonly db: Kysely<Tables>) {}

  /**
   * Finishes what was being sent when the process ended, and gives the chats that it was sent to. Of what never left the process nothing
   * is in a chat: it is to be sent.
   *
   * @param stayed whether the last call for a message, by how many there were, never left the process
   */
  async recover(
    now: Date,
    stayed: (call: { readonly id: number; readonly attempts: number }) => boolean = () => false,
  ): Promise<ChatId[]> {
    const cut = await this.db
      .selectFrom('outgoingMessage')
      .select(['id', 'deliveryId', 'chatId', 'attempts'])
      .where('state', '=', 'sending')
      .where('deliveryId', 'is not', null)
      .execute();
    const lost: ChatId[] = [];
    for (const { id, deliveryId, chatId, attempts } of cut) {
      if (stayed({ id, attempts })) await this.putBack(id);
      else if (deliveryId !== null) {
        await this.lose({ id, deliveryId }, 'the program ended while it was being sent', null, now);
        lost.push(chatId);
      }
    }
    return lost;
  }

  /** Marks a message as being sent, and its briefing. False where the message is finished already. */
  async begin({ id, deliveryId }: BriefingMessage): Promise<boolean> {
    const result = await this.db
      .updateTable('outgoingMessage')
      .set((eb) => ({ state: 'sending' as const, attempts: eb('attempts', '+', 1) }))
      .where('id', '=', id)
      .where('state', '=', 'pending')
      .executeTakeFirst();
    if (result.numUpdatedRows === 0n) return false;
    await this.move(deliveryId, 'sending');
    return true;
  }

  /** Marks a message as sent, and with the last one its briefing. */
  async succeed({ id, deliveryId }: BriefingMessage, messageId: number | null, now: Date): Promise<void> {
    const sentAt = now.toISOString();
    await endMessage(this.db, id, { state: 'sent', messageId, sentAt, reason: null });
    if ((await this.unfinished(deliveryId)).length > 0) return;
    const delivery = await this.move(deliveryId, 'sent', { finishedAt: sentAt, reason: null });
    if (delivery && delivery.coversUntil !== null) await cover(this.db, delivery.subscriptionId, delivery.coversUntil);
  }

  /**
   * Gives a message up that was not sent, and its briefing; gives the ids of the messages that are taken back for that.
   *
   * @param calledAt when the call for it ended, where there was one
   */
  async fail(
    { id, deliveryId }: BriefingMessage,
    state: 'failed' | 'blocked',
    reason: string,
    calledAt: Date | null,
    now: Date,
  ): Promise<number[]> {
    await endMessage(this.db, id, { state: 'failed', reason, ...(calledAt && { sentAt: calledAt.toISOString() }) });
    await this.move(deliveryId, state, { finishedAt: now.toISOString(), reason });
    return this.takeBack(deliveryId);
  }

  /** Gives a message up that may have been sent; gives the ids of the messages that are taken back for that. */
  async lose({ id, deliveryId }: BriefingMessage, reason: string, calledAt: Date | null, now: Date): Promise<number[]> {
    const unsent = JSON.stringify((await this.unfinished(deliveryId)).map(({ content }) => content));
    await endMessage(this.db, id, {
      state: 'failed',
      uncertain: 1,
      reason,
      ...(calledAt && { sentAt: calledAt.toISOString() }),
    });
    await this.move(deliveryId, 'unknown', { finishedAt: now.toISOString(), reason, unsent });
    return this.takeBack(deliveryId);
  }

  /** Takes back what waits for a chat that cannot be reached; gives the ids of the messages. */
  async abandon(chatId: ChatId, reason: string, now: Date): Promise<number[]> {
    const rows = await this.db
      .selectFrom('outgoingMessage')
      .select('deliveryId')
      .distinct()
      .where('chatId', '=', chatId)
      .where('state', '=', 'pending')
      .where('deliveryId', 'is not', null)
      .execute();
    const ids: number[] = [];
    for (const { deliveryId } of rows) {
      if (deliveryId === null) continue;
      await this.move(deliveryId, 'blocked', { finishedAt: now.toISOString(), reason });
      ids.push(...(await this.takeBack(deliveryId)));
    }
    return ids;
  }

  /** Brings a briefing to a state, where that may come after the one that it has. */
  private async move(
    deliveryId: number,
    state: DeliveryState,
    end: { readonly finishedAt?: string; readonly reason?: string | null; readonly unsent?: string } = {},
  ) {
    return this.db
      .updateTable('delivery')
      .set({ state, ...end })
      .where('id', '=', deliveryId)
      .where('state', 'in', statesBefore(state))
      .returning(['subscriptionId', 'coversUntil'])
      .executeTakeFirst();
  }

  private async putBack(id: number): Promise<void> {
    await this.db.updateTable('outgoingMessage').set({ state: 'pending' }).where('id', '=', id).execute();
  }

  private async unfinished(deliveryId: number) {
    return this.db
      .selectFrom('outgoingMessage')
      .select(['id', 'content'])
      .where('deliveryId', '=', deliveryId)
      .where('state', 'in', ['pending', 'sending'])
      .orderBy('id')
      .execute();
  }

  private async takeBack(deliveryId: number): Promise<number[]> {
    const rows = await this.db
      .updateTable('outgoingMessage')
      .set({ state: 'cancelled', content: null })
      .where('deliveryId', '=', deliveryId)
      .where('state', '=', 'pending')
      .returning('id')
      .execute();
    return rows.map(({ id }) => id);
  }
}
