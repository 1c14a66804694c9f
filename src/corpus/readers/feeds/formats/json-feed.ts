import type { parseJsonFeed } from 'feedsmith';
import { escapedText } from '../escaped-text.js';
import { htmlOf, idOf, keepEntries, languageOf, namesOf } from '../entry-fields.js';
import type { FeedDocument, FeedEntry } from '../feed-document.js';
import { plainTitle } from '../plain-title.js';
import { absoluteAddress } from '../web-address.js';

type Feed = ReturnType<typeof parseJsonFeed<string | null>>;
type Item = NonNullable<Feed['items']>[number];

/** A feed of JSON Feed 1.0 or 1.1. */
export function fromJson(feed: Feed, url: string): FeedDocument {
  const link = absoluteAddress(feed.home_page_url, [url]);
  const authors = (feed.authors ?? []).map(({ name }) => name);
  return {
    title: plainTitle(feed.title, false),
    link,
    language: languageOf(feed.language),
    ttlMs: null,
    entries: keepEntries((feed.items ?? []).map((item) => entryOf(item, [link, url], authors))),
  };
}

function entryOf(
  item: Item,
  bases: readonly (string | null)[],
  authorsOfFeed: readonly (string | undefined)[],
): FeedEntry {
  const { content_html: html, content_text: text, external_url: elsewhere } = item;
  return {
    id: idOf(item.id),
    url: absoluteAddress(item.url, bases) ?? absoluteAddress(elsewhere, bases) ?? absoluteAddress(item.id, []),
    title: plainTitle(item.title, false),
    contentHtml: htmlOf(html, text === undefined ? undefined : escapedText(text)),
    summaryHtml: htmlOf(item.summary === undefined ? undefined : escapedText(item.summary)),
    publishedAt: item.date_published ?? null,
    updatedAt: item.date_modified ?? null,
    authors: namesOf(item.authors?.map(({ name }) => name) ?? authorsOfFeed),
    language: languageOf(item.language),
    outlet: null,
  };
}
