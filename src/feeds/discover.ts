import { parseUrl } from '../domain/index.js';
import { decodePage, type FeedDocument, findFeeds, type PageReader } from '../corpus/index.js';
import { FeedNotFoundError, UnreadableFeedError, UnreadableSourceError } from '../errors.js';
import { describeFailure, type Fetcher, type FetchOutcome } from '../fetching/index.js';

/** A feed that an address leads to. */
export interface DiscoveredFeed {
  readonly url: string;
  readonly title: string | null;
  /** Other feeds that the page names. */
  readonly others: readonly { readonly url: string; readonly title: string | null }[];
}

interface DiscoveryParts {
  readonly fetcher: Pick<Fetcher, 'fetch'>;
  readonly pages: Pick<PageReader, 'readFeed'>;
}

type Content = Extract<FetchOutcome, { kind: 'content' }>;

/** Feeds of a page that are tried: the first may be one that is empty or broken. */
const MOST_TRIED = 3;

/**
 * The feed at an address, or the first one that can be read of those that the page there names.
 *
 * @param written as a person writes it, with or without `https://`
 * @throws {FeedNotFoundError} where there is none
 */
export async function discoverFeed(
  written: string,
  parts: DiscoveryParts,
  signal: AbortSignal,
): Promise<DiscoveredFeed> {
  const url = completeAddress(written);
  const content = await fetched(url, parts, signal);
  const found = await readOrPage(content, parts);
  const moved = content.movedTo ?? url;
  if (found.kind === 'feed') return { url: moved, title: found.document.title, others: [] };
  const named = findFeeds(found.html, content.url);
  for (const candidate of named.slice(0, MOST_TRIED)) {
    const title = await titleOf(candidate.url, parts, signal);
    if (title === undefined) continue;
    const others = named.filter((other) => other.url !== candidate.url);
    return { url: candidate.url, title: title ?? candidate.title, others };
  }
  throw new FeedNotFoundError(
    named.length === 0 ? `${url} is a page that names no feed.` : `${url} names feeds, but none that can be read.`,
  );
}

function completeAddress(written: string): string {
  const address = written
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:/i, 'https:');
  const url = /^[a-z][a-z\d+.-]*:/i.test(address) && !/^[^/]*:\d/.test(address) ? address : `https://${address}`;
  const parsed = parseUrl(url);
  if (!parsed) throw new FeedNotFoundError(`${written} is not an address.`);
  return parsed.href;
}

async function fetched(url: string, { fetcher }: DiscoveryParts, signal: AbortSignal): Promise<Content> {
  const outcome = await fetcher.fetch({ url, accept: 'feed', validators: null }, signal);
  switch (outcome.kind) {
    case 'content':
      return outcome;
    case 'gone':
      throw new FeedNotFoundError(`${url} was taken away for good.`);
    case 'unchanged':
      throw new FeedNotFoundError(`${url} gave no content.`);
    case 'failed':
      throw new FeedNotFoundError(`${url} cannot be fetched: ${describeFailure(outcome.failure)}.`);
  }
}

type Found =
  | { readonly kind: 'feed'; readonly document: FeedDocument }
  | { readonly kind: 'page'; readonly html: string };

async function readOrPage({ body, contentType, url }: Content, { pages }: DiscoveryParts): Promise<Found> {
  try {
    return { kind: 'feed', document: await pages.readFeed(body, contentType, url) };
  } catch (error) {
    if (!(error instanceof UnreadableFeedError)) throw error;
    if (error.problem !== 'page') throw new FeedNotFoundError(`${url}: ${error.reason}.`, { cause: error });
  }
  try {
    return { kind: 'page', html: await decodePage(body, contentType, url) };
  } catch (error) {
    if (!(error instanceof UnreadableSourceError)) throw error;
    throw new FeedNotFoundError(`${url}: ${error.reason}.`, { cause: error });
  }
}

/** The title of a feed that can be read, or null where it has none; undefined for one that cannot. */
async function titleOf(url: string, parts: DiscoveryParts, signal: AbortSignal): Promise<string | null | undefined> {
  const outcome = await parts.fetcher.fetch({ url, accept: 'feed', validators: null }, signal);
  if (outcome.kind !== 'content') return undefined;
  try {
    return (await parts.pages.readFeed(outcome.body, outcome.contentType, outcome.url)).title;
  } catch (error) {
    if (error instanceof UnreadableFeedError) return undefined;
    throw error;
  }
}
