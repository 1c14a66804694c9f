import type { DraftFields } from '../draft.js';
import { type StubCause, stubCause } from '../pages/verdict.js';
import { canonicalLink } from './canonical-link.js';
import { findArticle, refusal } from './found-article.js';
import { pageAuthors } from './page-authors.js';
import { type PageDocument, parsePage } from './page-document.js';
import { readMetadata, structuredData } from './page-metadata.js';
import { paragraphsOf } from './paragraphs.js';

/** What a page from the web is. */
export type WebPage =
  | {
      readonly kind: 'article';
      /** Its `url` is the canonical address. */
      readonly article: DraftFields;
      readonly authors: readonly string[];
      /** The page's own address of the article where it is to be believed, else the one that it came from. */
      readonly canonicalUrl: string;
    }
  | { readonly kind: 'stub'; readonly why: StubCause; readonly canonicalUrl: string };

/** What reading a page from the web gives, or why it cannot be read. */
export type WebPageResult = WebPage | { readonly kind: 'refused'; readonly reason: string };

/**
 * Reads a page from the web and tells whether it is an article that can be kept.
 *
 * @param url where it came from
 */
export function readWebPage(html: string, url: string): WebPageResult {
  const page = parsePage(html);
  const reason = refusal(page);
  if (reason !== null) return { kind: 'refused', reason };
  // Finding the article takes the page apart, so that all else is read before.
  const metadata = readMetadata(page);
  const structured = structuredData(page);
  const canonicalUrl = canonicalLink(page, url);
  const authors = pageAuthors(page, structured.authors);
  const shown = { titles: titlesOf(page), visible: visibleText(page), accessible: isAccessible(page, structured) };
  const { text, title, shareInLinks } = findArticle(page);
  const why = stubCause({ url, text, shareInLinks, ...shown });
  if (why !== null) return { kind: 'stub', why, canonicalUrl };
  return {
    kind: 'article',
    article: { ...metadata, text, title: metadata.title ?? title, url: canonicalUrl },
    authors,
    canonicalUrl,
  };
}

function titlesOf(page: PageDocument): readonly string[] {
  return [...page.querySelectorAll('title, h1')].map(({ textContent }) =>
    (textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}

function visibleText(page: PageDocument): string {
  const body = page.querySelector('body');
  return body ? paragraphsOf(body) : '';
}

/** By the JSON-LD, else by the `<meta>` element that Facebook introduced for it. */
function isAccessible(
  page: PageDocument,
  { isAccessibleForFree }: { isAccessibleForFree: boolean | null },
): boolean | null {
  if (isAccessibleForFree !== null) return isAccessibleForFree;
  const tier = page.querySelector('meta[property="article:content_tier"]')?.getAttribute('content')?.toLowerCase();
  if (tier === 'locked') return false;
  return tier === 'free' ? true : null;
}
