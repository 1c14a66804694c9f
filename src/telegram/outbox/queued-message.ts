import type { UnsentMessage } from '../../storage/index.js';

/** A message that this process has to send, as it stands at the moment. */
export interface QueuedMessage extends Pick<UnsentMessage, 'id' | 'chatId' | 'threadId' | 'createdAt' | 'deliveryId'> {
  /** What is left of it, as JSON. */
  readonly content: string;
  /** How often the server was called for it, by earlier processes too. */
  readonly attempts: number;
  /** How many attempts in a row came to nothing in this process. */
  readonly failures: number;
  /** Whether an earlier attempt at what comes next may have had its effect. */
  readonly doubtful: boolean;
  /** Not before this moment of the clock that never goes back, in ms. */
  readonly notBefore: number;
}

/** No pause after a failure is longer: a later time was written by a clock that was wrong. */
const LONGEST_DELAY_MS = 300_000;

/**
 * A stored message for the queue.
 *
 * @param now the time of day
 * @param elapsed the same moment by the clock that never goes back, in ms
 */
export function queued(message: UnsentMessage, now: Date, elapsed: number): QueuedMessage {
  const { id, chatId, threadId, createdAt, deliveryId, content, attempts, uncertain, notBefore } = message;
  const delay = notBefore === null ? 0 : Math.min(notBefore.getTime() - now.getTime(), LONGEST_DELAY_MS);
  return {
    id,
    chatId,
    threadId,
    createdAt,
    deliveryId,
    content,
    attempts,
    failures: 0,
    doubtful: uncertain,
    notBefore: elapsed + delay,
  };
}

/** More than any id, and little enough to be added to one. */
const AFTER_ANSWERS = 2 ** 52;

/** The place of a message among others that may go: answers before briefings, and the oldest of each first. */
export function rankOf({ id, deliveryId }: Pick<QueuedMessage, 'id' | 'deliveryId'>): number {
  return deliveryId === null ? id : AFTER_ANSWERS + id;
}
