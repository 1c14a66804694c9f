import type { Outcome } from './attempt.js';
import type { Clock } from './clock.js';
import { afterNext, inPlainForm, type Remainder, writeRemainder } from './content.js';
import type { OutboxObserver } from './observer.js';
import type { QueuedMessage } from './queued-message.js';
import type { OutboxRecords, Postponement } from './records.js';
import { retryDelay } from './retry-delay.js';
import type { Traffic } from './traffic.js';

const HOUR_MS = 60 * 60 * 1000;
/** A message that is older is given up: an answer after a day, a briefing when it would be too late to send it. */
const LONGEST_AGE_MS = { answer: 24 * HOUR_MS, briefing: 6 * HOUR_MS } as const;
/** A call a moment too late does no harm, one too early does. */
const AFTER_PAUSE_MS = 250;

/** What becomes of a message that was under way. */
export type Next =
  | { readonly kind: 'finished' }
  /** It is to be sent again, or its next part is, perhaps in another chat. */
  | { readonly kind: 'again'; readonly message: QueuedMessage }
  /** It is finished, and so are others that waited for its chat, or were parts of the same briefing. */
  | { readonly kind: 'left-alone'; readonly cancelled: readonly number[] };

export interface SettlementParts {
  readonly records: OutboxRecords;
  readonly clock: Clock;
  /** Gives numbers in [0, 1). */
  readonly random: () => number;
  readonly observer: OutboxObserver;
  readonly traffic: Traffic;
}

/** Why a message is given up for its age, or will be in so many ms; null where it is not. */
export function reasonOfAge({ createdAt, deliveryId }: QueuedMessage, clock: Clock, inMs = 0): string | null {
  const longestMs = LONGEST_AGE_MS[deliveryId === null ? 'answer' : 'briefing'];
  const ageMs = clock.now().getTime() - createdAt.getTime() + inMs;
  return ageMs > longestMs ? `it was not sent within ${longestMs / HOUR_MS} hours` : null;
}

/** Records what a call that has just ended means for its message, and tells the observer. */
export async function settle(
  parts: SettlementParts,
  message: QueuedMessage,
  remainder: Remainder,
  outcome: Outcome,
): Promise<Next> {
  const calledAt = parts.clock.now();
  switch (outcome.kind) {
    case 'sent':
      return succeed(parts, message, remainder, outcome.messageId);
    case 'delivered':
      return succeed(parts, message, remainder, null);
    case 'flood':
      await pause(parts, message, outcome.retryAfter);
      return again(parts, message, { reason: outcome.reason, calledAt });
    case 'unreachable': {
      const { reachability, reason } = outcome;
      const cancelled = await parts.records.leaveAlone(message, reachability, reason, calledAt);
      const messages = cancelled.length + 1;
      parts.observer({ kind: 'unreachable', chatId: message.chatId, reachability, messages });
      return { kind: 'left-alone', cancelled };
    }
    case 'moved':
      if (outcome.to === message.chatId) return giveUp(parts, message, 'failed', outcome.reason, calledAt);
      await parts.records.move(message, outcome.to, outcome.reason, calledAt);
      parts.observer({ kind: 'moved', from: message.chatId, to: outcome.to });
      return { kind: 'again', message: { ...message, chatId: outcome.to } };
    case 'no-rich-messages':
    case 'refused-format':
      return takePlainForm(parts, message, remainder, outcome.reason);
    case 'rejected':
      return giveUp(parts, message, 'failed', outcome.reason, calledAt);
    case 'unsent':
      return retry(parts, message, outcome.reason, false);
    case 'uncertain':
      if (message.deliveryId !== null)
        return lose(parts, { ...message, deliveryId: message.deliveryId }, outcome.reason);
      // To make the same change twice is to make it once.
      return retry(parts, message, outcome.reason, remainder.purpose.kind !== 'edit');
    case 'unauthorized':
      if (parts.traffic.isOpen) parts.observer({ kind: 'unauthorized', reason: outcome.reason });
      parts.traffic.stop();
      return again(parts, message, { reason: outcome.reason, calledAt });
  }
}

/**
 * Gives a message up, and with it the others of its briefing.
 *
 * @param cause why: its chat cannot be reached, or anything else
 */
export async function giveUp(
  { records, observer }: SettlementParts,
  message: QueuedMessage,
  cause: 'failed' | 'blocked',
  reason: string,
  calledAt?: Date,
): Promise<Next> {
  const { id, chatId } = message;
  const cancelled = await records.fail(message, cause, reason, calledAt);
  observer({ kind: 'failed', id, chatId, reason });
  return { kind: 'left-alone', cancelled };
}

/** A part of a briefing may be in the chat: it is not sent again, and nor is what comes after it. */
async function lose(
  { records, clock, observer }: SettlementParts,
  message: QueuedMessage & { readonly deliveryId: number },
  reason: string,
): Promise<Next> {
  const { id, chatId, deliveryId } = message;
  const cancelled = await records.lose(message, reason, clock.now());
  observer({ kind: 'lost', id, chatId, delivery: deliveryId, reason });
  return { kind: 'left-alone', cancelled };
}

/** Puts a message back that was begun. */
export async function again(
  { records }: SettlementParts,
  message: QueuedMessage,
  later: Partial<Postponement>,
): Promise<Next> {
  await records.postpone(message.id, { notBefore: null, uncertain: false, reason: null, ...later });
  return { kind: 'again', message };
}

/** One part of a message, or all that was left, is in the chat. */
async function succeed(
  parts: SettlementParts,
  message: QueuedMessage,
  remainder: Remainder,
  messageId: number | null,
): Promise<Next> {
  const { records, clock, observer } = parts;
  const { id, chatId, attempts, createdAt } = message;
  const calledAt = clock.now();
  if (message.doubtful && remainder.purpose.kind !== 'edit') observer({ kind: 'possibly-repeated', id, chatId });
  const rest = afterNext(remainder);
  if (rest) {
    const content = writeRemainder(rest);
    return again(parts, { ...message, content, failures: 0, doubtful: false }, { content, calledAt });
  }
  observer({ kind: 'sent', id, chatId, attempts, waitedMs: Math.max(0, calledAt.getTime() - createdAt.getTime()) });
  await records.succeed(message, messageId, calledAt);
  return { kind: 'finished' };
}

async function pause(
  { records, clock, observer, traffic }: SettlementParts,
  { chatId }: QueuedMessage,
  retryAfter: number,
): Promise<void> {
  const pauseMs = retryAfter * 1000 + AFTER_PAUSE_MS;
  const until = new Date(clock.now().getTime() + pauseMs);
  const scope = traffic.flooded(chatId, clock.elapsed(), pauseMs);
  observer({ kind: 'paused', scope, until });
  await records.pause(scope, until);
}

async function takePlainForm(
  parts: SettlementParts,
  message: QueuedMessage,
  remainder: Remainder,
  reason: string,
): Promise<Next> {
  const calledAt = parts.clock.now();
  const plain = inPlainForm(remainder);
  if (!plain) return giveUp(parts, message, 'failed', reason, calledAt);
  parts.observer({ kind: 'rich-refused', id: message.id, chatId: message.chatId, reason });
  const content = writeRemainder(plain);
  return again(parts, { ...message, content, failures: 0 }, { reason, content, calledAt });
}

async function retry(
  parts: SettlementParts,
  message: QueuedMessage,
  reason: string,
  uncertain: boolean,
): Promise<Next> {
  const { clock, random, observer } = parts;
  const { id, chatId } = message;
  const calledAt = clock.now();
  const failures = message.failures + 1;
  const delayMs = retryDelay(failures, random);
  if (reasonOfAge(message, clock, delayMs) !== null) return giveUp(parts, message, 'failed', reason, calledAt);
  observer({ kind: 'retried', id, chatId, cause: reason, delayMs });
  const notBefore = new Date(calledAt.getTime() + delayMs);
  const doubtful = message.doubtful || uncertain;
  const next = { ...message, failures, doubtful, notBefore: clock.elapsed() + delayMs };
  return again(parts, next, { notBefore, uncertain, reason, calledAt });
}
