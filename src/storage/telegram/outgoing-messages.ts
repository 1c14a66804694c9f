import type { Kysely } from 'kysely';
import type { ChatId } from '../../domain/index.js';
import type { Tables } from '../tables.js';
import { endMessage } from '../message-end.js';

/** A message that is to be sent. */
export interface NewOutgoingMessage {
  readonly chatId: ChatId;
  readonly threadId: number | null;
  /** JSON; what it says is the sender's concern. */
  readonly content: string;
}

/** A message that has not been sent yet, or may not have been. */
export interface UnsentMessage extends NewOutgoingMessage {
  readonly id: number;
  readonly updateId: number | null;
  /** How often sending has begun. */
  readonly attempts: number;
  /** Whether an attempt may have had its effect although no answer came. */
  readonly uncertain: boolean;
  /** Not before this moment, where there is one. */
  readonly notBefore: Date | null;
  readonly createdAt: Date;
  /** The briefing that it is a part of, which is never sent twice; null for all else. */
  readonly deliveryId: number | null;
}

/** A message for which the server was called lately, sent or not. */
export interface RecentMessage {
  readonly chatId: ChatId;
  /** When the last call for it ended. */
  readonly sentAt: Date;
  /** How many calls there were, and be it long ago. */
  readonly attempts: number;
}

/** What became of a message that may have been sent more than once. */
export interface UncertainMessage {
  readonly id: number;
  readonly updateId: number | null;
  readonly chatId: ChatId;
  readonly state: string;
  readonly attempts: number;
}

/**
 * Messages on their way out. A message is `pending`, then `sending` while a request is under way, then `sent`, `failed` or
 * `cancelled`, which it stays. The content goes with the last of these; ids and times stay for a while.
 */
export class OutgoingMessages {
  constructor(private readonly db: Kysely<Tables>) {}

  /** Stores messages in the order in which a chat shall get them, and gives their ids. */
  async add(updateId: number | null, messages: readonly NewOutgoingMessage[], now: Date): Promise<number[]> {
    const createdAt = now.toISOString();
    const ids: number[] = [];
    for (const message of messages) {
      const { id } = await this.db
        .insertInto('outgoingMessage')
        .values({ ...message, updateId, state: 'pending', createdAt })
        .returning('id')
        .executeTakeFirstOrThrow();
      ids.push(id);
    }
    return ids;
  }

  /**
   * What is to be sent, oldest first. A message that was `sending` when the process ended comes back with `uncertain` set,
   * and stays so; those of briefings do not come back.
   */
  async recover(): Promise<UnsentMessage[]> {
    await this.db
      .updateTable('outgoingMessage')
      .set({ state: 'pending', uncertain: 1 })
      .where('state', '=', 'sending')
      .where('deliveryId', 'is', null)
      .execute();
    const rows = await this.unsent().orderBy('id').execute();
    return rows.flatMap(readUnsent);
  }

  /** Messages by their ids, in the order of the ids; those that are finished are left out. */
  async pending(ids: readonly number[]): Promise<UnsentMessage[]> {
    if (ids.length === 0) return [];
    const rows = await this.unsent().where('id', 'in', ids).orderBy('id').execute();
    return rows.flatMap(readUnsent);
  }

  /** The messages for which the last call ended since a moment, whatever came of it, in the order of those ends. */
  async sentSince(since: Date): Promise<RecentMessage[]> {
    const rows = await this.db
      .selectFrom('outgoingMessage')
      .select(['chatId', 'sentAt', 'attempts'])
      .where('sentAt', '>=', since.toISOString())
      .orderBy('sentAt')
      .execute();
    return rows.flatMap(({ sentAt, ...row }) => (sentAt === null ? [] : { ...row, sentAt: new Date(sentAt) }));
  }

  /** Marks a message as being sent. False where it is finished already, as after `cancel`. */
  async begin(id: number): Promise<boolean> {
    const result = await this.db
      .updateTable('outgoingMessage')
      .set((eb) => ({ state: 'sending' as const, attempts: eb('attempts', '+', 1) }))
      .where('id', '=', id)
      .where('state', '=', 'pending')
      .executeTakeFirst();
    return result.numUpdatedRows > 0n;
  }

  /** Marks a message as sent. */
  async succeed(id: number, messageId: number | null, now: Date): Promise<void> {
    const sentAt = now.toISOString();
    await endMessage(this.db, id, { state: 'sent' as const, messageId, sentAt, reason: null });
  }

  /**
   * Gives a message up.
   *
   * @param calledAt when the call for it ended, where there was one
   */
  async fail(id: number, reason: string, calledAt?: Date): Promise<void> {
    await endMessage(this.db, id, {
      state: 'failed' as const,
      reason,
      ...(calledAt && { sentAt: calledAt.toISOString() }),
    });
  }

  /** Puts a message back after an attempt that did not succeed, or that sent a part of it. */
  async postpone(
    id: number,
    later: {
      readonly notBefore: Date | null;
      /** Whether the attempt may have had its effect; once true it stays so. */
      readonly uncertain: boolean;
      readonly reason: string | null;
      /** What is left to send, where that has changed. */
      readonly content?: string;
      /** When the call for it ended, where there was one. */
      readonly calledAt?: Date;
    },
  ): Promise<void> {
    const { notBefore, uncertain, reason, content, calledAt } = later;
    await this.db
      .updateTable('outgoingMessage')
      .set({
        state: 'pending',
        notBefore: notBefore?.toISOString() ?? null,
        reason,
        ...(uncertain && { uncertain: 1 as const }),
        ...(content !== undefined && { content }),
        ...(calledAt && { sentAt: calledAt.toISOString() }),
      })
      .where('id', '=', id)
      .where('state', '=', 'sending')
      .execute();
  }

  /** Takes back what waits for a chat, or for one thread of it, and gives the ids. What is being sent goes on, and so do briefings. */
  async cancel(chatId: ChatId, threadId?: number | null): Promise<number[]> {
    let query = this.db
      .updateTable('outgoingMessage')
      .set({ state: 'cancelled', content: null })
      .where('chatId', '=', chatId)
      .where('state', '=', 'pending')
      .where('deliveryId', 'is', null)
      .returning('id');
    if (threadId !== undefined) query = query.where('threadId', 'is', threadId);
    return (await query.execute()).map(({ id }) => id);
  }

  /** Sends what waits for a group to the supergroup that it has become. */
  async moveChat(from: ChatId, to: ChatId): Promise<void> {
    const unsent = ['pending', 'sending'] as const;
    await this.db
      .updateTable('outgoingMessage')
      .set({ chatId: to })
      .where('chatId', '=', from)
      .where('state', 'in', unsent)
      .execute();
  }

  /** The messages that may have reached their chat twice, since a moment. */
  async uncertainSince(since: Date): Promise<UncertainMessage[]> {
    return this.db
      .selectFrom('outgoingMessage')
      .select(['id', 'updateId', 'chatId', 'state', 'attempts'])
      .where('uncertain', '=', 1)
      .where('createdAt', '>=', since.toISOString())
      .orderBy('id')
      .execute();
  }

  /** How many messages have not been sent. */
  async countUnsent(): Promise<number> {
    const { count } = await this.db
      .selectFrom('outgoingMessage')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('state', 'in', ['pending', 'sending'])
      .executeTakeFirstOrThrow();
    return count;
  }

  /** Forgets finished messages that were made before a moment. */
  async forgetFinished(before: Date): Promise<void> {
    await this.db
      .deleteFrom('outgoingMessage')
      .where('createdAt', '<', before.toISOString())
      .where('state', 'in', ['sent', 'failed', 'cancelled'])
      .execute();
  }

  /** Forgets all messages of a chat but the one that is being sent, and gives their number. */
  async forgetChat(chatId: ChatId): Promise<number> {
    const result = await this.db
      .deleteFrom('outgoingMessage')
      .where('chatId', '=', chatId)
      .where('state', '!=', 'sending')
      .executeTakeFirst();
    return Number(result.numDeletedRows);
  }

  private unsent() {
    return this.db
      .selectFrom('outgoingMessage')
      .select([
        'id',
        'updateId',
        'chatId',
        'threadId',
        'content',
        'attempts',
        'uncertain',
        'notBefore',
        'createdAt',
        'deliveryId',
      ])
      .where('state', '=', 'pending');
  }
}

function readUnsent(row: {
  readonly id: number;
  readonly updateId: number | null;
  readonly chatId: ChatId;
  readonly threadId: number | null;
  readonly content: string | null;
  readonly attempts: number;
  readonly uncertain: 0 | 1;
  readonly notBefore: string | null;
  readonly createdAt: string;
  readonly deliveryId: number | null;
}): UnsentMessage[] {
  const { content, uncertain, notBefore, createdAt, ...rest } = row;
  if (content === null) return [];
  return [
    {
      ...rest,
      content,
      uncertain: uncertain === 1,
      notBefore: notBefore === null ? null : new Date(notBefore),
      createdAt: new Date(createdAt),
    },
  ];
}
