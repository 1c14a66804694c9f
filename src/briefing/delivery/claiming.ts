import type { BriefingRecords, BriefingStorage, ClaimedDelivery, ScheduledSubscription } from '../../storage/index.js';
import { type Due, dueAt } from '../schedule/index.js';
import type { DeliveryObserver } from './observer.js';

/** For how long a briefing that was claimed is left to the process that makes it, in ms. */
const CLAIM_MS = 60_000;

/** Who claims, and when. */
export interface Claiming {
  /** A name that no other process has. */
  readonly claimant: string;
  readonly now: Date;
  /** How many briefings at most. */
  readonly limit: number;
  /** The rules of zones that this program knows. */
  readonly zoneData: string;
  readonly observer: DeliveryObserver;
}

/**
 * Claims briefings that are due, and those that another process has claimed and left; enters the days that are not briefed any more;
 * and finds when the next briefing of each subscription is due. All in one transaction that has the write lock from its beginning: what
 * one process claims, another does not see as due.
 */
export async function claimDue(storage: BriefingStorage, claiming: Claiming): Promise<ClaimedDelivery[]> {
  const { now, limit } = claiming;
  // Most of the time there is nothing, and looking takes no lock.
  if (!(await storage.subscriptions.hasDue(now)) && !(await storage.deliveries.hasAbandoned(now))) return [];
  return storage.transaction(async (records) => {
    const claim = claimOf(claiming);
    const claimed = await records.deliveries.takeOver(claim, now, limit);
    for (const scheduled of await records.subscriptions.due(now, limit - claimed.length)) {
      const delivery = await enter(records, scheduled, claiming);
      if (delivery) claimed.push(delivery);
    }
    return claimed;
  });
}

/** Enters what is due for one subscription, and gives the briefing that is to be made. */
async function enter(
  { subscriptions, deliveries }: BriefingRecords,
  { subscription, nextDay, reachability }: ScheduledSubscription,
  claiming: Claiming,
): Promise<ClaimedDelivery | null> {
  const { now, zoneData, observer } = claiming;
  const { id, timeZone } = subscription;
  const due = inKnownZone(() => dueAt(subscription, nextDay, now));
  if (!due) {
    await subscriptions.schedule(id, null, zoneData);
    observer({ kind: 'unknown-zone', subscription: id, timeZone });
    return null;
  }
  const { run, missed, next } = due;
  for (const { localDay, at } of missed) {
    await deliveries.enter({ subscription: id, localDay, dueAt: at }, 'skipped', 'it would have been too late', now);
  }
  if (missed.length > 0) observer({ kind: 'skipped', subscription: id, days: missed.map(({ localDay }) => localDay) });
  await subscriptions.schedule(id, next, zoneData, lastDayOf(due));
  if (!run) return null;
  const day = { subscription: id, localDay: run.localDay, dueAt: run.at };
  if (reachability === 'reachable') return deliveries.claim(day, claimOf(claiming));
  await deliveries.enter(day, 'blocked', `the chat cannot be reached: ${reachability}`, now);
  return null;
}

/** Null for a zone that the program does not know. */
export function inKnownZone<T>(reckon: () => T): T | null {
  try {
    return reckon();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function lastDayOf({ run, missed }: Due): string | undefined {
  return (run ?? missed.at(-1))?.localDay;
}

function claimOf({ claimant, now }: Claiming) {
  return { by: claimant, until: new Date(now.getTime() + CLAIM_MS) };
}
