import type { FeedFormat } from '../feeds/document-kind.js';
import { plainTitle } from '../feeds/plain-title.js';
import { absoluteAddress } from '../feeds/web-address.js';
import { type Attributes, linkTags } from './link-tags.js';

/** A feed that a page names. */
export interface FoundFeed {
  /** Absolute, http or https. */
  readonly url: string;
  readonly title: string | null;
  /** By the link's media type; the feed itself may be another. */
  readonly format: FeedFormat;
}

const MEDIA_TYPES: ReadonlyMap<string, FeedFormat> = new Map([
  ['application/rss+xml', 'rss'],
  ['application/atom+xml', 'atom'],
  ['application/rdf+xml', 'rdf'],
  ['application/feed+json', 'json'],
  ['application/xml', 'rss'],
  ['text/xml', 'rss'],
  ['application/x.atom+xml', 'atom'],
  ['application/x-atom+xml', 'atom'],
  ['text/rss+xml', 'rss'],
]);

/** More than this a page lists for machines, not for a person who chooses. */
const MOST_FOUND = 50;

/**
 * The feeds that a page names by `<link rel="alternate">`, in its order, each address once, at most 50.
 *
 * @param url the address of the page, against which relative ones are resolved
 */
export function findFeeds(html: string, url: string): readonly FoundFeed[] {
  const found = new Map<string, FoundFeed>();
  for (const tag of linkTags(html)) {
    const feed = feedOf(tag, url);
    if (feed && !found.has(feed.url) && found.size < MOST_FOUND) found.set(feed.url, feed);
  }
  return [...found.values()];
}

function feedOf(tag: Attributes, url: string): FoundFeed | null {
  const relations = (tag.get('rel') ?? '').toLowerCase().split(/\s+/);
  if (!relations.includes('alternate') || relations.includes('stylesheet')) return null;
  const address = absoluteAddress(tag.get('href'), [url]);
  const format = address === null ? null : formatOf(tag.get('type') ?? '', address);
  return address === null || format === null
    ? null
    : { url: address, title: plainTitle(tag.get('title'), false), format };
}

/** JSON is the type of many interfaces besides feeds, so that the address has to speak for it. */
function formatOf(type: string, address: string): FeedFormat | null {
  const mediaType = type.split(';')[0]?.trim().toLowerCase() ?? '';
  if (mediaType === 'application/json') return /feed/i.test(new URL(address).pathname) ? 'json' : null;
  return MEDIA_TYPES.get(mediaType) ?? null;
}
