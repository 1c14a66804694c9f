import type { parseRssFeed } from 'feedsmith';
import { htmlOf, idOf, keepEntries, languageOf, nameOf, namesOf } from '../entry-fields.js';
import type { FeedDocument, FeedEntry } from '../feed-document.js';
import { plainTitle } from '../plain-title.js';
import { timeToLive } from '../time-to-live.js';
import { absoluteAddress } from '../web-address.js';
import { alternateLink } from './alternate-link.js';

type Feed = ReturnType<typeof parseRssFeed<string | null>>;
type Item = NonNullable<Feed['items']>[number];

/** A feed of RSS 0.91 to 2.0 with the modules that news use: content, Dublin Core, Atom, syndication. */
export function fromRss(feed: Feed, url: string): FeedDocument {
  const bases = [feed.xml?.base, url];
  const link = absoluteAddress(feed.link, bases) ?? alternateLink(feed.atom?.links, bases);
  return {
    title: plainTitle(feed.title ?? feed.dc?.titles?.[0]),
    link,
    language: languageOf(feed.language, feed.dc?.languages?.[0], feed.xml?.lang),
    ttlMs: timeToLive(feed),
    entries: keepEntries(
      (feed.items ?? []).map((item) => entryOf(item, [item.xml?.base, feed.xml?.base ?? link, url])),
    ),
  };
}

function entryOf(item: Item, bases: readonly (string | null | undefined)[]): FeedEntry {
  const { dc, dcterms, atom } = item;
  return {
    id: idOf(item.guid?.value, atom?.id),
    url: absoluteAddress(item.link, bases) ?? alternateLink(atom?.links, bases) ?? permanentLink(item),
    title: plainTitle(item.title ?? dc?.titles?.[0] ?? atom?.title?.value),
    contentHtml: htmlOf(item.content?.encoded, atom?.content?.value),
    summaryHtml: htmlOf(item.description, atom?.summary?.value, dc?.descriptions?.[0], item.itunes?.summary),
    publishedAt: item.pubDate ?? dc?.dates?.[0] ?? dcterms?.issued?.[0] ?? atom?.published ?? null,
    updatedAt: atom?.updated ?? dcterms?.modified?.[0] ?? null,
    authors: namesOf([
      ...(dc?.creators ?? []),
      ...(item.authors ?? []).map(({ name }) => name),
      ...(atom?.authors ?? []).map(({ name }) => name),
    ]),
    language: languageOf(item.xml?.lang, dc?.languages?.[0]),
    outlet: nameOf(item.source?.title ?? atom?.source?.title?.value),
  };
}

/** RSS 2.0: a `guid` is the entry's address unless it says that it is not. Relative ones are ids that do not say so. */
function permanentLink({ guid }: Item): string | null {
  return guid?.isPermaLink === false ? null : absoluteAddress(guid?.value, []);
}
