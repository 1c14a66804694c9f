import { setTimeout } from 'node:timers/promises';
import type { Storage } from '../storage/index.js';

const DAY_MS = 24 * 3_600_000;
/** Articles that are removed in one transaction, which holds up everything else for some milliseconds. */
const ARTICLES_A_STEP = 20;
const ENTRIES_A_STEP = 500;
/** Between two steps, in ms: answers come first. */
const PAUSE_MS = 50;
/** How long an entry is known that no feed lists any more, in days: feeds repeat old entries, seldom ones of half a year ago. */
const ENTRY_DAYS = 180;
/** Near-identical texts are looked for among the articles of the last three days. */
const SKETCH_DAYS = 7;

interface RetentionParts {
  readonly storage: Pick<Storage, 'articles' | 'feeds'>;
  /** Null keeps articles for good. */
  readonly retentionDays: number | null;
  readonly clock: () => Date;
}

/**
 * Removes articles that feeds brought, when they are older than they are kept and nothing has cited them for as long; and what is known
 * of entries that were listed long ago. In small steps, so that answers do not wait. Stops between two of them when the signal aborts.
 *
 * @returns how many articles were removed
 */
export async function removeExpired(
  { storage, retentionDays, clock }: RetentionParts,
  signal: AbortSignal,
): Promise<number> {
  const daysAgo = (days: number): Date => new Date(clock().getTime() - days * DAY_MS);
  const { entries, recognition } = storage.feeds;
  await recognition.forgetSketches(daysAgo(SKETCH_DAYS));
  const entryDays = Math.max(ENTRY_DAYS, retentionDays ?? 0);
  await inSteps(ENTRIES_A_STEP, async (limit) => entries.forgetUnlisted(daysAgo(entryDays), limit), signal);
  if (retentionDays === null) return 0;
  const before = daysAgo(retentionDays);
  return inSteps(ARTICLES_A_STEP, async (limit) => storage.articles.removeUncited(before, limit), signal);
}

async function inSteps(size: number, step: (limit: number) => Promise<number>, signal: AbortSignal): Promise<number> {
  let done = 0;
  while (!signal.aborted) {
    const removed = await step(size);
    done += removed;
    if (removed < size) break;
    await setTimeout(PAUSE_MS);
  }
  return done;
}
