import type { ArticleDraft } from '../../../domain/index.js';
import { UnreadableSourceError } from '../../../errors.js';
import { createDraft } from '../draft.js';
import type { PageReader } from '../html/page-reader.js';
import type { FeedDocument, FeedEntry } from './feed-document.js';
import { withoutRepublishingNote } from './republishing-note.js';
import { articleHtml } from './whole-article.js';

/**
 * The article that an entry holds itself, as its feed gives it: its content, else its description.
 *
 * Its outlet is the one that the feed took the entry from, else the feed's title. Its language is the entry's own label and not
 * the feed's, which often is the default of the feed's software. It has the entry's id only where it has no address, for ids
 * are unique in their feed at most.
 *
 * @param pages reads the HTML, in a thread that can be stopped
 * @throws UnreadableSourceError where the entry holds no text, or the HTML takes more than the limits
 */
export async function entryDraft(
  entry: FeedEntry,
  feed: Pick<FeedDocument, 'title'>,
  pages: PageReader,
): Promise<ArticleDraft> {
  const source = entry.url ?? entry.id ?? entry.title ?? 'an entry without a name';
  const html = articleHtml(entry);
  if (html === null) throw new UnreadableSourceError(source, 'the entry holds no text');
  const text = withoutRepublishingNote(await pages.readFragment(source, html));
  return createDraft(source, {
    text,
    id: entry.url === null ? entry.id : null,
    title: entry.title,
    outlet: entry.outlet ?? feed.title,
    language: entry.language,
    publishedAt: entry.publishedAt ?? entry.updatedAt,
    url: entry.url,
  });
}
