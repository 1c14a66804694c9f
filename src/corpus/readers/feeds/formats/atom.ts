import type { parseAtomFeed } from 'feedsmith';
import { escapedText } from '../escaped-text.js';
import { htmlOf, idOf, keepEntries, languageOf, nameOf, namesOf } from '../entry-fields.js';
import type { FeedDocument, FeedEntry } from '../feed-document.js';
import { plainTitle } from '../plain-title.js';
import { timeToLive } from '../time-to-live.js';
import { absoluteAddress } from '../web-address.js';
import { alternateLink } from './alternate-link.js';

type Feed = ReturnType<typeof parseAtomFeed<string | null>>;
type Entry = NonNullable<Feed['entries']>[number];
type Text = { readonly value?: string; readonly type?: string };

/** A feed of Atom 0.3 or 1.0. */
export function fromAtom(feed: Feed, url: string): FeedDocument {
  const bases = [feed.xml?.base, url];
  const entries = feed.entries ?? [];
  const authors = (feed.authors ?? []).map(({ name }) => name);
  return {
    title: titleOf(feed.title),
    link: alternateLink(feed.links, bases),
    language: languageOf(feed.xml?.lang, feed.dc?.languages?.[0]),
    ttlMs: timeToLive(feed),
    entries: keepEntries(entries.map((entry) => entryOf(entry, [entry.xml?.base, ...bases], authors))),
  };
}

function entryOf(
  entry: Entry,
  bases: readonly (string | null | undefined)[],
  authorsOfFeed: readonly (string | undefined)[],
): FeedEntry {
  const { content, dc, source, summary } = entry;
  // RFC 4287, section 4.2.1: the authors of the source, then of the feed, stand for those of an entry that names none.
  const named = [entry.authors, source?.authors].find((authors) => authors !== undefined)?.map(({ name }) => name);
  return {
    id: idOf(entry.id),
    url: alternateLink(entry.links, bases) ?? absoluteAddress(content?.src, bases),
    title: titleOf(entry.title),
    contentHtml: htmlOf(markupOf(content)),
    summaryHtml: htmlOf(markupOf(summary)),
    publishedAt: entry.published ?? dc?.dates?.[0] ?? null,
    updatedAt: entry.updated ?? null,
    authors: namesOf(named ?? dc?.creators ?? authorsOfFeed),
    language: languageOf(entry.xml?.lang, content?.xml?.lang, dc?.languages?.[0]),
    outlet: nameOf(titleOf(source?.title) ?? undefined),
  };
}

function titleOf(title: Text | undefined): string | null {
  return plainTitle(title?.value, title?.type !== undefined && /html/i.test(title.type));
}

/** Text of the type `text`, which is the default, shows its angle brackets; of other media types only HTML can be read. */
function markupOf({ value, type = 'text' }: Text = {}): string | undefined {
  if (value === undefined || /html/i.test(type)) return value;
  if (!/^text(?:\/plain)?$/i.test(type)) return undefined;
  // Feeds of Atom 0.3 and careless ones leave out the type of what plainly is HTML.
  return /<(?:p|div|br|a|img)\b[^<>]*>/i.test(value) ? value : escapedText(value);
}
