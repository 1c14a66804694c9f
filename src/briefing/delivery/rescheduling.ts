import type { BriefingStorage } from '../../storage/index.js';
import { runFrom } from '../schedule/index.js';
import { inKnownZone } from './claiming.js';
import type { DeliveryObserver } from './observer.js';

const AT_ONCE = 100;

/**
 * Finds anew when the next briefings are due, where that was found by other rules of zones. The local days stay: what was sent for one
 * is not sent again, and what is due for one comes at its time by the new rules.
 */
export async function reschedule(
  storage: BriefingStorage,
  zoneData: string,
  observer: DeliveryObserver,
): Promise<void> {
  let count = 0;
  for (;;) {
    const found = await rescheduleSome(storage, zoneData, observer);
    count += found;
    if (found === 0) break;
  }
  if (count > 0) observer({ kind: 'rescheduled', subscriptions: count });
}

async function rescheduleSome(storage: BriefingStorage, zoneData: string, observer: DeliveryObserver): Promise<number> {
  return storage.transaction(async ({ subscriptions }) => {
    const found = await subscriptions.foundByOtherRules(zoneData, AT_ONCE);
    for (const { subscription, nextDay } of found) {
      const { id, timeZone } = subscription;
      const next = inKnownZone(() => runFrom(subscription, nextDay));
      if (!next) observer({ kind: 'unknown-zone', subscription: id, timeZone });
      await subscriptions.schedule(id, next, zoneData);
    }
    return found.length;
  });
}
