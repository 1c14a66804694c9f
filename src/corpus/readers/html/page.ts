import { Readability } from '@mozilla/readability';
import type { DraftFields } from '../draft.js';
import { isNestedDeeper } from './nesting.js';
import { type PageElement, parsePage } from './page-document.js';
import { readMetadata } from './page-metadata.js';
import { paragraphsOf } from './paragraphs.js';

/** What reading a page gives: the article in it, or why there is none. */
export type PageResult =
  | { readonly kind: 'article'; readonly article: DraftFields }
  | { readonly kind: 'refused'; readonly reason: string };

/** Elements inside each other. Readability takes 0.2 s for this many and seconds for 1,000; articles have a few dozen. */
const DEEPEST_NESTING = 256;

/** More of an article's text than this in links is a list of articles. */
const MOST_IN_LINKS = 0.5;

/** Finds the article in a page and reads it; navigation, advertising and comments are left out. */
export function readPage(html: string): PageResult {
  const page = parsePage(html);
  if (isNestedDeeper(page, DEEPEST_NESTING)) {
    return { kind: 'refused', reason: `its elements are nested more than ${DEEPEST_NESTING} deep` };
  }
  const metadata = readMetadata(page);
  const found = new Readability<PageElement>(page, { serializer: (node: PageElement) => node }).parse();
  const text = found?.content ? paragraphsOf(found.content) : '';
  if (!found?.content || text === '' || shareInLinks(found.content) > MOST_IN_LINKS) {
    return { kind: 'refused', reason: 'no article found in the page' };
  }
  return { kind: 'article', article: { ...metadata, text, title: metadata.title ?? found.title ?? null } };
}

/** How much of an element's text stands in links, 0 to 1. */
function shareInLinks(element: PageElement): number {
  const inLinks = [...element.querySelectorAll('a')].reduce((sum, link) => sum + textLength(link), 0);
  return inLinks / Math.max(1, textLength(element));
}

function textLength(element: PageElement): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
}
