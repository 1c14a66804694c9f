import type { Kysely } from 'kysely';
import type { ChatId } from '../../domain/index.js';
import type { Tables } from '../tables.js';
import type { ChatTable } from './tables.js';

export type Reachability = ChatTable['reachability'];

/** A chat of which something has to be remembered. */
export interface Chat {
  readonly id: ChatId;
  readonly title: string | null;
  /** `blocked`: the person has blocked the bot; `gone`: it was removed from the group, or there is no such chat. */
  readonly reachability: Reachability;
  /** Whether this is a group to which somebody has added the bot who has the right to. */
  readonly isAdmitted: boolean;
}

/** Chats that the bot was admitted to, or cannot reach, and when it last told strangers that it is not for them. */
export class Chats {
  constructor(private readonly db: Kysely<Tables>) {}

  async find(id: ChatId): Promise<Chat | null> {
    const query = this.db.selectFrom('chat').select(['id', 'title', 'reachability', 'admitted']);
    const row = await query.where('id', '=', id).executeTakeFirst();
    if (!row) return null;
    const { admitted, ...chat } = row;
    return { ...chat, isAdmitted: admitted === 1 };
  }

  /** Records that a member with the right to has added the bot to a group. */
  async admit(id: ChatId, title: string | null): Promise<void> {
    const values = { title, admitted: 1, reachability: 'reachable' } as const;
    await this.db
      .insertInto('chat')
      .values({ id, ...values })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
      .execute();
  }

  /** Records whether a chat can be reached; one that can, and of which nothing else is known, leaves no trace. */
  async setReachability(id: ChatId, reachability: Reachability): Promise<void> {
    if (reachability === 'reachable') {
      await this.db.deleteFrom('chat').where('id', '=', id).where('admitted', '=', 0).execute();
      await this.db.updateTable('chat').set({ reachability }).where('id', '=', id).execute();
      return;
    }
    await this.db
      .insertInto('chat')
      .values({ id, title: null, reachability, admitted: 0 })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ reachability }))
      .execute();
  }

  /** A group has become a supergroup, with another id. */
  async move(from: ChatId, to: ChatId): Promise<void> {
    const before = await this.find(from);
    if (!before) return;
    await this.db.deleteFrom('chat').where('id', '=', from).execute();
    const { title, reachability, isAdmitted } = before;
    await this.db
      .insertInto('chat')
      .values({ id: to, title, reachability, admitted: isAdmitted ? 1 : 0 })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet({ reachability: 'reachable', ...(isAdmitted && { admitted: 1 as const }) }),
      )
      .execute();
  }

  /** Forgets a chat. False where nothing was known of it. */
  async remove(id: ChatId): Promise<boolean> {
    await this.db.deleteFrom('refusal').where('chatId', '=', id).execute();
    const result = await this.db.deleteFrom('chat').where('id', '=', id).executeTakeFirst();
    return result.numDeletedRows > 0n;
  }

  /**
   * Whether strangers in a chat may be told now that the bot is not for them; if so, that is recorded.
   *
   * @param quietSince they are not told where they have been since this moment
   */
  async claimRefusal(chatId: ChatId, quietSince: Date, now: Date): Promise<boolean> {
    const toldAt = now.toISOString();
    const row = await this.db
      .insertInto('refusal')
      .values({ chatId, toldAt })
      .onConflict((conflict) =>
        conflict.column('chatId').doUpdateSet({ toldAt }).where('refusal.toldAt', '<=', quietSince.toISOString()),
      )
      .returning('chatId')
      .executeTakeFirst();
    return row !== undefined;
  }

  /** Forgets refusals that were told before a moment. */
  async forgetRefusals(before: Date): Promise<void> {
    await this.db.deleteFrom('refusal').where('toldAt', '<', before.toISOString()).execute();
  }
}
