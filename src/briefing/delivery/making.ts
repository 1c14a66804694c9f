import { BriefingTimeError } from '../../errors.js';
import type { BriefingStorage, ClaimedDelivery } from '../../storage/index.js';
import { isLate, isTooLate, periodOf } from '../schedule/index.js';
import type { BriefingMaker, BriefingRequest } from './briefing-maker.js';
import type { BriefingSender } from './briefing-sender.js';
import type { Clock } from './clock.js';
import type { DeliveryObserver } from './observer.js';

/** After so many a briefing is given up: with the pauses between them, about two hours after the first. */
const MOST_ATTEMPTS = 8;
const FIRST_PAUSE_MS = 60_000;
/** How long making one may take, in ms: somewhat less than it is left to this process. */
const LONGEST_MAKING_MS = 50_000;

export interface MakingParts {
  readonly storage: BriefingStorage;
  readonly maker: BriefingMaker;
  readonly sender: BriefingSender;
  readonly clock: Clock;
  readonly observer: DeliveryObserver;
  /** A name that no other process has. */
  readonly claimant: string;
}

/** Makes a briefing that this process has claimed, stores it with its messages, and hands these on. */
export async function makeBriefing(parts: MakingParts, delivery: ClaimedDelivery): Promise<void> {
  const { storage, clock, claimant, observer } = parts;
  const { id, subscription, dueAt, localDay, attempts } = delivery;
  const now = clock.now();
  if (isTooLate(dueAt, now)) {
    await storage.deliveries.giveUp(id, claimant, 'skipped', 'it would have been too late', now);
    observer({ kind: 'skipped', subscription, days: [localDay] });
    return;
  }
  if (attempts > MOST_ATTEMPTS) {
    const reason = 'the program ended each time that it was made';
    return storage.deliveries.giveUp(id, claimant, 'failed', reason, now);
  }
  const asked = await requestFor(storage, delivery, now);
  // Deleted in the meantime, and its ledger with it.
  if (!asked) return undefined;
  const made = await inTime(clock, async () => make(parts, asked)).catch((error: unknown) => ({ error }));
  if ('error' in made) return putOff(parts, delivery, made.error);
  return finish(parts, delivery, asked, made);
}

/** JSON of a briefing and of its messages; no message where nothing is to be said. */
interface Made {
  readonly briefing: string;
  readonly messages: readonly string[];
}

async function requestFor(
  { subscriptions, deliveries }: BriefingStorage,
  { subscription: id, dueAt, localDay }: ClaimedDelivery,
  now: Date,
): Promise<BriefingRequest | null> {
  const scheduled = await subscriptions.scheduledById(id);
  if (!scheduled) return null;
  return {
    subscription: scheduled.subscription,
    localDay,
    ...periodOf(dueAt, now, scheduled.coveredUntil),
    late: isLate(dueAt, now),
    skipped: await deliveries.skippedSinceSent(id),
    previous: await deliveries.lastBriefing(id),
  };
}

async function make({ maker, sender }: MakingParts, request: BriefingRequest): Promise<Made> {
  const briefing = await maker.make(request);
  if (!briefing) return { briefing: '', messages: [] };
  return { briefing: JSON.stringify(briefing), messages: await sender.render(request.subscription, briefing) };
}

/** What work comes to. Where it takes too long it is waited for no more, so that other briefings can be made, and fails. */
async function inTime<T>(clock: Clock, work: () => Promise<T>): Promise<T> {
  let callOff = (): void => {};
  const tooLong = new Promise<never>((_, reject) => {
    callOff = clock.after(LONGEST_MAKING_MS, () =>
      reject(new BriefingTimeError(`Making the briefing took longer than ${LONGEST_MAKING_MS / 1_000} s.`)),
    );
  });
  try {
    return await Promise.race([work(), tooLong]);
  } finally {
    callOff();
  }
}

async function finish(
  { storage, clock, sender, claimant, observer }: MakingParts,
  { id, dueAt }: ClaimedDelivery,
  { subscription, to, late }: BriefingRequest,
  { briefing, messages }: Made,
): Promise<void> {
  const now = clock.now();
  const named = { delivery: id, subscription: subscription.id };
  if (messages.length === 0) {
    const isDone = await storage.transaction(async ({ deliveries }) => deliveries.silence(id, claimant, to, now));
    return observer({ kind: isDone ? 'silent' : 'taken-over', ...named });
  }
  const place = { chat: subscription.chat, thread: subscription.thread };
  const ids = await storage.transaction(async ({ deliveries }) =>
    deliveries.store(id, claimant, { coversUntil: to, briefing, messages, ...place }, now),
  );
  if (!ids) return observer({ kind: 'taken-over', ...named });
  sender.send(ids);
  const waitedMs = now.getTime() - dueAt.getTime();
  return observer({ kind: 'made', ...named, late, waitedMs, messages: ids.length });
}

/** Has the briefing made again later, or not at all where it was tried often enough. */
async function putOff(
  { storage, clock, claimant, observer }: MakingParts,
  { id, subscription, attempts }: ClaimedDelivery,
  error: unknown,
): Promise<void> {
  const now = clock.now();
  const reason = error instanceof Error ? error.message : String(error);
  const nextTry = attempts < MOST_ATTEMPTS ? new Date(now.getTime() + FIRST_PAUSE_MS * 2 ** (attempts - 1)) : null;
  if (nextTry) await storage.deliveries.postpone(id, claimant, nextTry, reason);
  else await storage.deliveries.giveUp(id, claimant, 'failed', reason, now);
  observer({ kind: 'not-made', delivery: id, subscription, error, nextTry });
}
