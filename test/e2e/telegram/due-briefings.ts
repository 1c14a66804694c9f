import { join } from 'node:path';
import Database from 'better-sqlite3';
import { ZONE_DATA } from '../../../src/briefing/index.js';
import { parseLocalTime, type Subscription } from '../../../src/domain/index.js';
import type { World } from './world.js';

/** A briefing that is due this minute covers what arrived before it. */
export function arrivedAnHourAgo(data: string): void {
  const database = new Database(join(data, 'depesche.db'));
  database.prepare('update article set created_at = ?').run(new Date(Date.now() - 3_600_000).toISOString());
  database.close();
}

/** Lets the next briefing of a subscription be due this minute. */
export async function makeDue(subscription: Subscription, { storage }: World): Promise<void> {
  const minute = new Date(Math.floor(Date.now() / 60_000) * 60_000);
  const [localDay = '', clock = ''] = minute.toISOString().split('T');
  const time = parseLocalTime(clock.slice(0, 5));
  if (!time) throw new Error(`${clock} does not begin with a time of day.`);
  const { subscriptions } = storage.briefings;
  const choice = { ...subscription, time, timeZone: 'UTC' };
  await subscriptions.change(subscription.id, choice, { localDay, at: minute }, ZONE_DATA);
}
