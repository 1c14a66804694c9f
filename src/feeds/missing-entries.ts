import type { Feed, KnownEntry } from '../storage/index.js';
import { pageText } from './full-text.js';
import type { ListedEntry } from './listed-entries.js';
import type { PollingParts } from './polling-parts.js';

/** Entries that are looked after in one poll. */
const MOST_LOOKED_AFTER = 10;
/** How long a page that cannot be had is looked after. */
const LOOKED_AFTER_MS = 3 * 24 * 3_600_000;

/**
 * Looks after entries that a feed lists no more although older ones are still there: their pages tell whether the article was taken back.
 * An entry that only made room for newer ones is the oldest, and is not looked after.
 *
 * @returns how many articles were withdrawn
 */
export async function lookAfterMissing(
  feed: Feed,
  listed: readonly ListedEntry[],
  parts: PollingParts,
  signal: AbortSignal,
): Promise<number> {
  const { storage, clock } = parts;
  const keys = listed.map(({ sighting }) => sighting.entryKey);
  const since = new Date(clock().getTime() - LOOKED_AFTER_MS);
  const missing = await storage.feeds.entries.missing(feed.id, keys, since);
  let withdrawn = 0;
  for (const entry of takenOut(missing, listed).slice(0, MOST_LOOKED_AFTER)) {
    if (entry.address === null || entry.articleId === null) continue;
    const found = await pageText(entry.address, null, parts, signal);
    if (found.kind === 'later') continue;
    if (found.kind === 'withdrawn' && (await storage.articles.withdraw(entry.articleId))) withdrawn++;
    await storage.feeds.entries.drop(entry);
  }
  return withdrawn;
}

function takenOut(missing: readonly KnownEntry[], listed: readonly ListedEntry[]): KnownEntry[] {
  const moments = listed.flatMap(({ sighting }) => momentOf(sighting.publishedAt));
  const oldest = Math.min(...moments);
  return missing.filter(({ publishedAt }) => momentOf(publishedAt).some((moment) => moment > oldest));
}

function momentOf(publishedAt: string | null): number[] {
  const moment = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  return Number.isNaN(moment) ? [] : [moment];
}
