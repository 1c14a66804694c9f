import {
  chatId,
  parseLocalTime,
  personId,
  type SubscriptionChoice,
  type SubscriptionId,
  WEEKDAYS,
} from '../../../src/domain/index.js';
import type { BriefingStorage, NewSubscription, Storage } from '../../../src/storage/index.js';
import { language } from '../samples.js';

export const ZONE_DATA = '2026a';

/** A moment so many minutes after the one at which the sample briefings are due. */
export function minute(minutes: number): Date {
  return new Date(Date.UTC(2026, 4, 4, 6) + minutes * 60_000);
}

export function choice(overrides: Partial<SubscriptionChoice> = {}): SubscriptionChoice {
  const time = parseLocalTime('08:00');
  if (!time) throw new Error('08:00 is a time');
  return {
    topic: { kind: 'everything' },
    outlets: [],
    languages: [],
    quotedOutlets: [],
    days: WEEKDAYS,
    time,
    timeZone: 'Europe/Berlin',
    stories: 7,
    language: language('en'),
    emptyDay: 'line',
    ...overrides,
  };
}

export function subscription(chat = 101, overrides: Partial<NewSubscription> = {}): NewSubscription {
  return { ...choice(), chat: chatId(chat), thread: null, person: personId(Math.abs(chat)), ...overrides };
}

/** A subscription whose briefing of 2026-05-04 is due at `minute(0)`. */
export async function subscribe(
  { subscriptions }: Pick<BriefingStorage, 'subscriptions'>,
  chat = 101,
  overrides: Partial<NewSubscription> = {},
): Promise<SubscriptionId> {
  const next = { localDay: '2026-05-04', at: minute(0) };
  return subscriptions.add(subscription(chat, overrides), next, ZONE_DATA, minute(-60));
}

/** The briefing of a new subscription, stored with its messages: their ids and that of the delivery. */
export async function stored(
  { briefings }: Pick<Storage, 'briefings'>,
  contents: readonly string[] = ['one'],
  chat = 101,
  now = minute(0),
): Promise<{ readonly delivery: number; readonly messages: number[]; readonly subscription: SubscriptionId }> {
  const id = await subscribe(briefings, chat);
  return briefings.transaction(async ({ deliveries }) => {
    const day = { subscription: id, localDay: '2026-05-04', dueAt: minute(0) };
    const claimed = await deliveries.claim(day, { by: 'me', until: minute(1) });
    if (!claimed) throw new Error('Nobody has claimed it.');
    const made = { coversUntil: minute(0), briefing: '{}', chat: chatId(chat), thread: null, messages: contents };
    const messages = await deliveries.store(claimed.id, 'me', made, now);
    if (!messages) throw new Error('Nobody has taken it over.');
    return { delivery: claimed.id, messages, subscription: id };
  });
}
