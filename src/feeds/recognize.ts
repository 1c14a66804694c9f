import { canonicalAddress } from '../corpus/index.js';
import { type ArticleDraft, isCopy, parseUrl, shinglesOf } from '../domain/index.js';
import type { Feed } from '../storage/index.js';
import type { ListedEntry } from './listed-entries.js';
import type { PollingParts } from './polling-parts.js';

/** What an entry has brought. */
export interface Brought {
  readonly listed: ListedEntry;
  readonly draft: ArticleDraft;
  /** Canonical addresses that are the article's, the surest first. */
  readonly addresses: readonly string[];
  readonly sketch: readonly number[];
  readonly feed: Pick<Feed, 'id' | 'url'>;
  /** Articles that other entries of the feed have brought, and which this one therefore is not. */
  readonly siblings: ReadonlySet<number>;
}

/** Outlets change an address, or print a text under a second one, within days. */
const NEAR_IDENTICAL_MS = 3 * 24 * 3_600_000;
/** Hashes of sixteen that two sketches share at least where a closer look is worth its time. */
const LEAST_SHARED = 3;
const CLOSER_LOOKS = 5;

type Storage = PollingParts['storage'];

/**
 * The identity of the article that an entry has brought: by its canonical addresses, then by the entry's id, then by a text that is
 * near-identical and comes from the same site or outlet; else one of its own. Copy that two outlets print is two articles.
 */
export async function identityOf(brought: Brought, storage: Storage, now: Date): Promise<string> {
  const { addresses, draft, listed, feed } = brought;
  const known =
    (await identityByAddress(addresses, draft.url, storage)) ??
    (await identityByEntry(listed, storage)) ??
    (await identityByText(brought, storage, now));
  if (known !== null) return known;
  const [address] = addresses;
  return address === undefined ? `entry:${feed.url} ${listed.sighting.entryKey}` : `url:${address}`;
}

/** The article that was seen under one of these addresses, brought by a feed or added by a person. */
async function identityByAddress(
  addresses: readonly string[],
  url: string | null,
  { articles, feeds }: Storage,
): Promise<string | null> {
  const byFeed = await feeds.recognition.byAddress(addresses);
  if (byFeed !== null) return (await articles.findById(byFeed))?.identity ?? null;
  if (addresses.length === 0) return null;
  for (const address of url === null ? addresses : [...addresses, url]) {
    const added = await articles.findByIdentity(`url:${address}`);
    if (added) return added.identity;
  }
  return null;
}

async function identityByEntry({ sighting }: ListedEntry, { articles, feeds }: Storage): Promise<string | null> {
  const { feedId, entryKey } = sighting;
  const known = (await feeds.entries.known(feedId, [entryKey])).get(entryKey);
  const articleId = known?.articleId ?? null;
  return articleId === null ? null : ((await articles.findById(articleId))?.identity ?? null);
}

async function identityByText(brought: Brought, storage: Storage, now: Date): Promise<string | null> {
  const { sketch, siblings, draft } = brought;
  const since = new Date(now.getTime() - NEAR_IDENTICAL_MS);
  const matches = await storage.feeds.recognition.bySketch(sketch, LEAST_SHARED, since, CLOSER_LOOKS);
  const versions = await storage.articles.currentVersions(matches.map(({ articleId }) => articleId));
  const shingles = shinglesOf(draft.text);
  for (const { articleId } of matches) {
    const version = versions.get(articleId);
    if (!version || siblings.has(articleId) || !isSameSource(draft, version)) continue;
    if (isCopy(shingles, shinglesOf(version.text)))
      return (await storage.articles.findById(articleId))?.identity ?? null;
  }
  return null;
}

type Published = Pick<ArticleDraft, 'outlet' | 'url'>;

function isSameSource(one: Published, other: Published): boolean {
  if (one.outlet !== null && one.outlet.toLowerCase() === other.outlet?.toLowerCase()) return true;
  const site = siteOf(one.url);
  return site !== null && site === siteOf(other.url);
}

/** The host without what tells its pages for telephones, and its own front door, apart. */
function siteOf(url: string | null): string | null {
  const address = url === null ? null : parseUrl(canonicalAddress(url));
  return address && address.hostname.replace(/^(?:www\d?|m|mobile|amp)\./, '');
}
