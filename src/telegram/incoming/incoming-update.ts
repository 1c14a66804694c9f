import type { Update } from 'grammy/types';
import { z } from 'zod';

/** The kinds of updates that the bot asks for; it is sent no others. */
export const ALLOWED_UPDATES = ['message', 'callback_query', 'my_chat_member'] as const;

/** What has to be there for an update to be handled; the rest is grammY's concern. */
const updateSchema = z.looseObject({ update_id: z.int().nonnegative() });

/** An update as it came in: what it is, and as it is stored. */
export interface IncomingUpdate {
  readonly update: Update;
  readonly updateId: number;
  /** JSON. */
  readonly payload: string;
}

/** Reads what is said to be an update; null for what is none. */
export function readUpdate(value: unknown): IncomingUpdate | null {
  const update = updateIn(value);
  return update && { update, updateId: update.update_id, payload: JSON.stringify(update) };
}

/** Reads an update from its JSON; null where that cannot be read. */
export function readStoredUpdate(payload: string): IncomingUpdate | null {
  try {
    const update = updateIn(JSON.parse(payload));
    return update && { update, updateId: update.update_id, payload };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function updateIn(value: unknown): Update | null {
  const parsed = updateSchema.safeParse(value);
  // Telegram's updates have too many forms to check them all here: handlers take what they know, and an error in one ends in its turn.
  return parsed.success ? (parsed.data as unknown as Update) : null;
}
