import type { Kysely } from 'kysely';
import type { ChatId } from '../../domain/index.js';
import type { Tables } from '../tables.js';

/** What a pause holds back: one chat, or every message. */
export type PauseScope = ChatId | 'all';

/** Until when Telegram wants no messages; pauses of hours have been seen, and must outlive the process. */
export class FloodPauses {
  constructor(private readonly db: Kysely<Tables>) {}

  /** Records a pause; one that lasts longer already stays. */
  async set(scope: PauseScope, until: Date): Promise<void> {
    const row = { scope: String(scope), until: until.toISOString() };
    await this.db
      .insertInto('floodPause')
      .values(row)
      .onConflict((conflict) =>
        conflict.column('scope').doUpdateSet({ until: row.until }).where('floodPause.until', '<', row.until),
      )
      .execute();
  }

  /** The pauses that last beyond a moment; those that have ended are forgotten. */
  async active(now: Date): Promise<Map<PauseScope, Date>> {
    await this.forgetEnded(now);
    const rows = await this.db.selectFrom('floodPause').select(['scope', 'until']).execute();
    return new Map(rows.map(({ scope, until }) => [readScope(scope), new Date(until)]));
  }

  /** Forgets the pauses that do not last beyond a moment. */
  async forgetEnded(now: Date): Promise<void> {
    await this.db.deleteFrom('floodPause').where('until', '<=', now.toISOString()).execute();
  }
}

function readScope(scope: string): PauseScope {
  // It was a chat's id when it was stored.
  return scope === 'all' ? 'all' : (Number(scope) as ChatId);
}
