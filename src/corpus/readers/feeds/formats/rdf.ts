import type { parseRdfFeed } from 'feedsmith';
import { htmlOf, idOf, keepEntries, languageOf, namesOf } from '../entry-fields.js';
import type { FeedDocument, FeedEntry } from '../feed-document.js';
import { plainTitle } from '../plain-title.js';
import { timeToLive } from '../time-to-live.js';
import { absoluteAddress } from '../web-address.js';
import { alternateLink } from './alternate-link.js';

type Feed = ReturnType<typeof parseRdfFeed<string | null>>;
type Item = NonNullable<Feed['items']>[number];

/** A feed of RSS 0.90 or 1.0, which are RDF. */
export function fromRdf(feed: Feed, url: string): FeedDocument {
  const bases = [feed.xml?.base, url];
  const link = absoluteAddress(feed.link, bases);
  return {
    title: plainTitle(feed.title ?? feed.dc?.titles?.[0]),
    link,
    language: languageOf(feed.dc?.languages?.[0], feed.xml?.lang),
    ttlMs: timeToLive({ sy: feed.sy }),
    entries: keepEntries(
      (feed.items ?? []).map((item) => entryOf(item, [item.xml?.base, feed.xml?.base ?? link, url])),
    ),
  };
}

function entryOf(item: Item, bases: readonly (string | null | undefined)[]): FeedEntry {
  const { atom, dc, dcterms, rdf } = item;
  return {
    id: idOf(rdf?.about, atom?.id),
    url: absoluteAddress(item.link, bases) ?? alternateLink(atom?.links, bases) ?? absoluteAddress(rdf?.about, []),
    title: plainTitle(item.title ?? dc?.titles?.[0]),
    contentHtml: htmlOf(item.content?.encoded, atom?.content?.value),
    summaryHtml: htmlOf(item.description, dc?.descriptions?.[0], atom?.summary?.value),
    publishedAt: dc?.dates?.[0] ?? dcterms?.issued?.[0] ?? atom?.published ?? null,
    updatedAt: dcterms?.modified?.[0] ?? atom?.updated ?? null,
    authors: namesOf(dc?.creators ?? []),
    language: languageOf(item.xml?.lang, dc?.languages?.[0]),
    outlet: null,
  };
}
