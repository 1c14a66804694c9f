import type { Subscription, SubscriptionChoice, SubscriptionId } from '../../domain/index.js';
import type { BriefingRecords, NewSubscription, NextRun } from '../../storage/index.js';
import { firstRun, ZONE_DATA } from '../schedule/index.js';

/*
 * Each works on the records of one transaction, so that what a person does in a dialog is stored with all else that it comes to, and
 * throws a RangeError for a zone that the program does not know.
 */

/** Makes a subscription, whose first briefing comes at its next time. */
export async function subscribe(
  { subscriptions }: BriefingRecords,
  subscription: NewSubscription,
  now: Date,
): Promise<SubscriptionId> {
  return subscriptions.add(subscription, firstRun(subscription, now, null), ZONE_DATA, now);
}

/** Takes another choice; a day that had its briefing gets no other. False where there is no such subscription. */
export async function changeSubscription(
  { subscriptions }: BriefingRecords,
  id: SubscriptionId,
  choice: SubscriptionChoice,
  now: Date,
): Promise<boolean> {
  const subscription = await subscriptions.find(id);
  if (!subscription) return false;
  const next = subscription.state === 'active' ? firstRun(choice, now, await subscriptions.lastDay(id)) : null;
  await subscriptions.change(id, choice, next, ZONE_DATA);
  return true;
}

/** Sends no briefings until the subscription is resumed. */
export async function pauseSubscription({ subscriptions }: BriefingRecords, id: SubscriptionId): Promise<void> {
  await subscriptions.pause(id);
}

/** Sends briefings again, the first at the next time. Null where there is no such subscription, or it never comes. */
export async function resumeSubscription(
  { subscriptions }: BriefingRecords,
  id: SubscriptionId,
  now: Date,
): Promise<NextRun | null> {
  const subscription: Subscription | null = await subscriptions.find(id);
  if (!subscription) return null;
  const next = firstRun(subscription, now, await subscriptions.lastDay(id));
  await subscriptions.resume(id, next, ZONE_DATA);
  return next;
}
