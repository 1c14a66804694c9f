import type { Update } from 'grammy/types';
import type { Application } from '../../../src/application.js';
import type { Storage } from '../../../src/storage/index.js';
import type { IncomingUpdate } from '../../../src/telegram/incoming/incoming-update.js';
import { Intake } from '../../../src/telegram/incoming/intake.js';
import { type BotMetrics, createMetrics } from '../../../src/telegram/monitoring/metrics.js';
import { keptLog } from '../samples.js';

export const BOT = 7_000_000_001;

/** An intake over a real database, with its parts. */
export function takingInto(storage: Storage) {
  const { log, lines } = keptLog();
  const metrics: BotMetrics = createMetrics(() => 0);
  // An intake uses nothing of the application but its storage, and this one has no model to load.
  const application = { storage } as unknown as Application;
  const parts = { application, botId: BOT, clock: () => new Date('2026-01-02T03:04:05Z'), log, metrics };
  return { ...parts, lines, intake: new Intake(parts) };
}

/** The ids of the updates that were taken in and not finished. */
export async function stored({ telegram }: Storage): Promise<number[]> {
  return (await telegram.updates.unfinished(BOT)).map(({ updateId }) => updateId);
}

export function ids(updates: readonly Update[]): number[] {
  return updates.map(({ update_id }) => update_id);
}

/** An update as it came in. */
export function incoming(updateId: number): IncomingUpdate {
  const update = { update_id: updateId };
  return { update, updateId, payload: JSON.stringify(update) };
}
