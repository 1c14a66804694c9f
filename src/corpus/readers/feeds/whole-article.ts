import { holdsPhrase } from '../pages/phrases/phrase-list.js';
import { proseLength } from '../pages/prose-length.js';
import type { FeedEntry } from './feed-document.js';
import { withoutRepublishingNote } from './republishing-note.js';
import { shownText } from './shown-text.js';
import { TEASER_ENDINGS } from './teaser-endings.js';

/** Characters as `proseLength` counts them, from which on a text may be a whole article: about 100 words. */
const SHORTEST_CONTENT = 600;

/** The same for a text that calls itself a description: few teasers have more than 150 words. */
const SHORTEST_DESCRIPTION = 1_200;

/** A content that is hardly longer than its own summary is that summary again. */
const MORE_THAN_SUMMARY = 1.5;

/** UTF-16 units at a text's end in which the link to the whole article stands. */
const ENDING = 60;

/** "…", "...", "[...]", "[…]", perhaps as a link with an arrow: the text was cut. */
const CUT = /(?:…|\.{3}|\[\s*(?:…|\.{3})\s*\])[\s\])»→>]*$/;

/** The HTML of an entry that is its article, if any of it is: its content, else its description. */
export function articleHtml({ contentHtml, summaryHtml }: FeedEntry): string | null {
  return contentHtml ?? summaryHtml;
}

/**
 * Whether an entry's own text is the whole article, so that its page need not be fetched: it is long enough for one, is more than
 * the entry's summary, and does not end as a teaser does ("read more", "weiterlesen", "[…]").
 */
export function wholeArticle(entry: FeedEntry): boolean {
  const html = articleHtml(entry);
  if (html === null) return false;
  const text = shownText(html);
  const length = proseLength(text);
  if (length < (entry.contentHtml === null ? SHORTEST_DESCRIPTION : SHORTEST_CONTENT)) return false;
  const isSummary =
    entry.contentHtml !== null &&
    entry.summaryHtml !== null &&
    length < SHORTEST_DESCRIPTION &&
    length < MORE_THAN_SUMMARY * proseLength(shownText(entry.summaryHtml));
  return !isSummary && !endsAsTeaser(text);
}

function endsAsTeaser(text: string): boolean {
  const body = withoutRepublishingNote(text);
  return CUT.test(body.slice(-ENDING)) || holdsPhrase(body.slice(-ENDING), TEASER_ENDINGS);
}
