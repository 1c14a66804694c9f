import type { Subscription } from '../../domain/index.js';
import type { BriefingRecords } from '../../storage/index.js';
import type { BriefingRequest } from '../delivery/index.js';
import { localDayAt, periodOf } from '../schedule/index.js';

const DAY_MS = 24 * 3_600_000;

/**
 * What a briefing is asked for that somebody wants at once: of the last 24 h at least, and whole, whatever the last one told. It is no
 * part of the ledger.
 *
 * @param coveredUntil the end of the period of the last briefing that was sent, where there is one
 * @throws RangeError for a zone that is not known
 */
export function requestNow(subscription: Subscription, now: Date, coveredUntil: Date | null): BriefingRequest {
  const dayAgo = now.getTime() - DAY_MS;
  const since = new Date(Math.min(dayAgo, coveredUntil?.getTime() ?? dayAgo));
  return {
    subscription,
    localDay: localDayAt(subscription.timeZone, now),
    ...periodOf(now, now, since),
    late: false,
    skipped: [],
    previous: null,
  };
}

/**
 * What the briefing of a subscription would be asked for if it were due at a moment.
 *
 * @throws RangeError for a zone that is not known
 */
export async function requestAt(
  subscription: Subscription,
  moment: Date,
  { subscriptions, deliveries }: Pick<BriefingRecords, 'subscriptions' | 'deliveries'>,
): Promise<BriefingRequest> {
  const scheduled = await subscriptions.scheduledById(subscription.id);
  return {
    subscription,
    localDay: localDayAt(subscription.timeZone, moment),
    ...periodOf(moment, moment, scheduled?.coveredUntil ?? null),
    late: false,
    skipped: await deliveries.skippedSinceSent(subscription.id),
    previous: await deliveries.lastBriefing(subscription.id),
  };
}
