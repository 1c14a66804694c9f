import type { Kysely } from 'kysely';
import type { Tables } from '../tables.js';

/** An update as it was received, whose handling is not finished. */
export interface ReceivedUpdate {
  readonly updateId: number;
  /** JSON as Telegram sent it. */
  readonly payload: string;
  /** How often the handling has begun. */
  readonly attempts: number;
}

/** The updates of one bot: received before they are confirmed to Telegram, handled together with their effect. */
export class IncomingUpdates {
  constructor(private readonly db: Kysely<Tables>) {}

  /**
   * Stores updates that have come in, in one transaction of its own or in that of the caller.
   *
   * @returns the ids of those that had not come before
   */
  async receive(
    botId: number,
    updates: readonly { readonly updateId: number; readonly payload: string }[],
    now: Date,
  ): Promise<Set<number>> {
    if (updates.length === 0) return new Set();
    const receivedAt = now.toISOString();
    const rows = await this.db
      .insertInto('incomingUpdate')
      .values(updates.map((update) => ({ ...update, botId, state: 'received' as const, receivedAt })))
      .onConflict((conflict) => conflict.doNothing())
      .returning('updateId')
      .execute();
    return new Set(rows.map(({ updateId }) => updateId));
  }

  /** The updates whose handling is not finished, oldest first: after a crash, what there is to do. */
  async unfinished(botId: number): Promise<ReceivedUpdate[]> {
    const rows = await this.db
      .selectFrom('incomingUpdate')
      .select(['updateId', 'payload', 'attempts'])
      .where('botId', '=', botId)
      .where('state', '=', 'received')
      .orderBy('updateId')
      .execute();
    return rows.flatMap(({ payload, ...row }) => (payload === null ? [] : { ...row, payload }));
  }

  /** Counts one more beginning of an update's handling, and gives the number of it, from 1; 0 where it is finished already. */
  async begin(botId: number, updateId: number): Promise<number> {
    const row = await this.db
      .updateTable('incomingUpdate')
      .set((eb) => ({ attempts: eb('attempts', '+', 1) }))
      .where('botId', '=', botId)
      .where('updateId', '=', updateId)
      .where('state', '=', 'received')
      .returning('attempts')
      .executeTakeFirst();
    return row?.attempts ?? 0;
  }

  /**
   * Marks an update as finished and forgets what it said.
   *
   * @returns false where it was finished before, so that its effect must not be repeated
   */
  async finish(botId: number, updateId: number, state: 'handled' | 'failed'): Promise<boolean> {
    const result = await this.db
      .updateTable('incomingUpdate')
      .set({ state, payload: null })
      .where('botId', '=', botId)
      .where('updateId', '=', updateId)
      .where('state', '=', 'received')
      .executeTakeFirst();
    return result.numUpdatedRows > 0n;
  }

  /** Forgets finished updates that were received before a moment: Telegram sends none that is older than 24 hours. */
  async forgetFinished(before: Date): Promise<void> {
    await this.db
      .deleteFrom('incomingUpdate')
      .where('receivedAt', '<', before.toISOString())
      .where('state', '!=', 'received')
      .execute();
  }
}
