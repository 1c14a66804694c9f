import type { ExpressionBuilder, Kysely } from 'kysely';
import type { ChatId, LocalDay, SubscriptionId } from '../../domain/index.js';
import type { Tables } from '../tables.js';

/** Messages that bring one briefing. */
interface DeliveryMessages {
  /** The delivery's id. */
  readonly id: number;
  readonly chat: ChatId;
  readonly thread: number | null;
  /** JSON of each, in order. */
  readonly messages: readonly string[];
  readonly now: Date;
}

/** Stores messages of a briefing, and gives their ids in order. */
export async function addMessages(
  db: Kysely<Tables>,
  { id, chat, thread, messages, now }: DeliveryMessages,
): Promise<number[]> {
  const ids: number[] = [];
  for (const content of messages) {
    const row = await db
      .insertInto('outgoingMessage')
      .values({
        updateId: null,
        chatId: chat,
        threadId: thread,
        content,
        state: 'pending',
        createdAt: now.toISOString(),
        deliveryId: id,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    ids.push(row.id);
  }
  return ids;
}

/** Notes that a subscriber knows of all until a moment. */
export async function cover(db: Kysely<Tables>, subscription: SubscriptionId, until: string): Promise<void> {
  await db.updateTable('subscription').set({ coveredUntil: until }).where('id', '=', subscription).execute();
}

/** The last day of a subscription on which a briefing was sent, as a part of another query. */
export function lastSentDay(eb: ExpressionBuilder<Tables, 'delivery'>, subscription: SubscriptionId) {
  return eb
    .selectFrom('delivery as sent')
    .select((of) => of.fn.max<LocalDay>('sent.localDay').as('day'))
    .where('sent.subscriptionId', '=', subscription)
    .where('sent.state', '=', 'sent');
}
