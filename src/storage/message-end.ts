import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** How a message on its way out has ended. */
export interface MessageEnd {
  readonly state: 'sent' | 'failed';
  readonly messageId?: number | null;
  /** When the last call for it ended, ISO 8601. */
  readonly sentAt?: string;
  readonly reason: string | null;
  /** Set where it may have reached its chat although no answer came. */
  readonly uncertain?: 1;
}

/** Ends a message that has not ended. Its content goes with that. */
export async function endMessage(db: Kysely<Tables>, id: number, end: MessageEnd): Promise<void> {
  await db
    .updateTable('outgoingMessage')
    .set({ ...end, content: null })
    .where('id', '=', id)
    .where('state', 'in', ['pending', 'sending'])
    .execute();
}
