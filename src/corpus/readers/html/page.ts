import type { DraftFields } from '../draft.js';
import { findArticle, refusal } from './found-article.js';
import { parsePage } from './page-document.js';
import { readMetadata } from './page-metadata.js';

/** What reading a page gives: the article in it, or why there is none. */
export type PageResult =
  | { readonly kind: 'article'; readonly article: DraftFields }
  | { readonly kind: 'refused'; readonly reason: string };

/** More of an article's text than this in links is a list of articles. */
const MOST_IN_LINKS = 0.5;

/** Finds the article in a page and reads it. */
export function readPage(html: string): PageResult {
  const page = parsePage(html);
  const reason = refusal(page);
  if (reason !== null) return { kind: 'refused', reason };
  const metadata = readMetadata(page);
  const { text, title, shareInLinks } = findArticle(page);
  if (text === '' || shareInLinks > MOST_IN_LINKS) return { kind: 'refused', reason: 'no article found in the page' };
  return { kind: 'article', article: { ...metadata, text, title: metadata.title ?? title } };
}
