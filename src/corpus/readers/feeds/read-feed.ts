import {
  DetectError,
  MalformedError,
  parseAtomFeed,
  parseJsonFeed,
  ParseError,
  parseRdfFeed,
  parseRssFeed,
} from 'feedsmith';
import { UnreadableFeedError } from '../../../errors.js';
import { completeXml } from './complete-xml.js';
import { parseFeedDate } from './dates/feed-date.js';
import { decodeFeed } from './decode-feed.js';
import { documentKind, type FeedFormat } from './document-kind.js';
import type { FeedDocument } from './feed-document.js';
import { fromAtom } from './formats/atom.js';
import { fromJson } from './formats/json-feed.js';
import { fromRdf } from './formats/rdf.js';
import { fromRss } from './formats/rss.js';
import { MOST_ENTRIES } from './limits.js';

const OPTIONS = { maxItems: MOST_ENTRIES, parseDateFn: parseFeedDate };

/**
 * Reads a feed: RSS 0.9x, 1.0 (RDF) and 2.0, Atom 0.3 and 1.0, JSON Feed. No address is fetched, no entity is put in that the
 * document itself declares. What comes from the web is to be read by `PageReader.readFeed`, which can be stopped.
 *
 * @param contentType the `Content-Type` header, for its charset
 * @param url the address that the feed came from, against which relative ones are resolved
 * @throws UnreadableFeedError where there is no feed, or none that can be read
 */
export function readFeed(body: Uint8Array, contentType: string | null, url: string): FeedDocument {
  const text = decodeFeed(body, contentType, url);
  if (text.trim() === '') throw new UnreadableFeedError(url, 'empty', 'it is empty');
  const document = documentKind(text);
  if (document.kind === 'page') throw new UnreadableFeedError(url, 'page', 'a web page, not a feed');
  if (document.kind === 'other') throw new UnreadableFeedError(url, 'other-format', otherFormat(document.root));
  const { format, start, root } = document;
  return parseAs(format, completeXml(text.slice(start), format, root), url);
}

function otherFormat(root: string | null): string {
  if (root === null) return 'neither XML nor JSON, and so no feed';
  if (/^opml$/i.test(root)) return 'a list of feeds (OPML), not a feed';
  return /sitemap|urlset/i.test(root)
    ? 'a site map, not a feed'
    : `XML of another kind (<${root.slice(0, 40)}>), not a feed`;
}

function parseAs(format: FeedFormat, text: string, url: string): FeedDocument {
  const parsed = <T>(parse: () => T): T => parsedOrRefused(parse, format, url);
  switch (format) {
    case 'rss':
      return fromRss(
        parsed(() => parseRssFeed(text, OPTIONS)),
        url,
      );
    case 'atom':
      return fromAtom(
        parsed(() => parseAtomFeed(text, OPTIONS)),
        url,
      );
    case 'rdf':
      return fromRdf(
        parsed(() => parseRdfFeed(text, OPTIONS)),
        url,
      );
    case 'json':
      return fromJson(
        parsed(() => parseJsonFeed(text, OPTIONS)),
        url,
      );
  }
}

/** The parser is given whatever servers send; where it fails in any way, the feed is at fault and not the program. */
function parsedOrRefused<T>(parse: () => T, format: FeedFormat, url: string): T {
  try {
    return parse();
  } catch (error) {
    throw new UnreadableFeedError(url, format === 'json' ? 'other-format' : 'broken', reasonOf(error, format), {
      cause: error,
    });
  }
}

function reasonOf(error: unknown, format: FeedFormat): string {
  if (format === 'json') return 'JSON, but no JSON Feed';
  if (!(error instanceof Error)) return 'broken XML';
  const isIncomplete = error instanceof DetectError || error instanceof ParseError;
  if (isIncomplete) return 'XML without the parts of a feed';
  const detail = error instanceof MalformedError && error.cause instanceof Error ? error.cause : error;
  return `broken XML: ${detail.message.slice(0, 200)}`;
}
