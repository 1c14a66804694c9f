import { createHash } from 'node:crypto';
import { canonicalAddress, type FeedDocument, type FeedEntry } from '../corpus/index.js';
import type { Feed, EntrySighting } from '../storage/index.js';

/** An entry of a feed, and what it is known by. */
export interface ListedEntry {
  readonly entry: FeedEntry;
  readonly sighting: EntrySighting;
  /** The canonical address that stands for its article alone; null where it has none. */
  readonly canonical: string | null;
}

/** Keys are kept for months; a longer one is kept as its hash. */
const LONGEST_KEY = 200;

/**
 * The entries of a feed, each once. An entry is known by its id, else by its address, else by its words. Software that gives all of
 * its entries one id, or one address (that of the site, or of a page that goes on and on), is not believed in that.
 */
export function listedEntries(document: FeedDocument, feed: Pick<Feed, 'id' | 'url'>): ListedEntry[] {
  const { entries } = document;
  const canonical = (url: string | null): string | null => (url === null ? null : canonicalAddress(url));
  const addressesOfId = grouped(
    entries,
    ({ id }) => id,
    ({ url }) => canonical(url),
  );
  const idsOfAddress = grouped(
    entries,
    ({ url }) => canonical(url),
    ({ id, title }) => id ?? title,
  );
  const ofFeed = new Set([canonical(document.link), canonical(feed.url)]);
  const hasUpdates = updatesTell(entries);
  const listed = new Map<string, ListedEntry>();
  for (const entry of entries) {
    const id = entry.id !== null && (addressesOfId.get(entry.id)?.size ?? 0) <= 1 ? entry.id : null;
    const address = canonical(entry.url);
    const isOwn = address !== null && !ofFeed.has(address) && (idsOfAddress.get(address)?.size ?? 0) <= 1;
    const entryKey = keyOf(id, isOwn ? address : null, entry);
    if (listed.has(entryKey)) continue;
    const sighting = {
      feedId: feed.id,
      entryKey,
      contentHash: hashOf(contentOf(entry, hasUpdates)),
      address: entry.url,
      publishedAt: entry.publishedAt,
    };
    listed.set(entryKey, { entry, sighting, canonical: isOwn ? address : null });
  }
  return [...listed.values()];
}

function keyOf(id: string | null, address: string | null, entry: FeedEntry): string {
  const { title, contentHtml, summaryHtml, url } = entry;
  if (id !== null) return short(`id:${id}`);
  if (address !== null) return short(`url:${address}`);
  return `text:${hashOf([url, title, contentHtml ?? summaryHtml])}`;
}

/** What is compared to see whether an entry has changed. Its date is left out: some software writes the present one at each request. */
function contentOf({ url, title, contentHtml, summaryHtml, updatedAt }: FeedEntry, hasUpdates: boolean): unknown[] {
  return [url === null ? null : canonicalAddress(url), title, contentHtml, summaryHtml, hasUpdates ? updatedAt : null];
}

/** Entries that were all updated at one moment were not: their software writes down when it wrote the feed. */
function updatesTell(entries: readonly FeedEntry[]): boolean {
  const moments = entries.flatMap(({ updatedAt }) => updatedAt ?? []);
  return moments.length === 1 || new Set(moments).size > 1;
}

function grouped(
  entries: readonly FeedEntry[],
  keyFrom: (entry: FeedEntry) => string | null,
  valueFrom: (entry: FeedEntry) => string | null,
): Map<string, Set<string | null>> {
  const groups = new Map<string, Set<string | null>>();
  for (const entry of entries) {
    const key = keyFrom(entry);
    if (key === null) continue;
    const group = groups.get(key) ?? new Set();
    groups.set(key, group.add(valueFrom(entry)));
  }
  return groups;
}

function short(key: string): string {
  return key.length <= LONGEST_KEY ? key : `hash:${hashOf(key)}`;
}

function hashOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url');
}
