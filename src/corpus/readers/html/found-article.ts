import { Readability } from '@mozilla/readability';
import { isNestedDeeper } from './nesting.js';
import type { PageDocument, PageElement } from './page-document.js';
import { paragraphsOf } from './paragraphs.js';

/** The article in a page, apart from what surrounds it. */
export interface FoundArticle {
  readonly text: string;
  readonly title: string | null;
  /** How much of its text stands in links, 0 to 1; of the page's text where no article was found. */
  readonly shareInLinks: number;
}

/** Elements inside each other. Readability takes 0.2 s for this many and seconds for 1,000; articles have a few dozen. */
const DEEPEST_NESTING = 256;

/** Why a page is not looked into at all, or null where it can be. */
export function refusal(page: PageDocument): string | null {
  return isNestedDeeper(page, DEEPEST_NESTING) ? `its elements are nested more than ${DEEPEST_NESTING} deep` : null;
}

/** Finds the article in a page; navigation, advertising and comments are left out. The page is taken apart by that. */
export function findArticle(page: PageDocument): FoundArticle {
  const body = page.querySelector('body');
  const shareOfPage = body ? shareInLinks(body) : 0;
  const found = new Readability<PageElement>(page, { serializer: (node: PageElement) => node }).parse();
  const text = found?.content ? paragraphsOf(found.content) : '';
  return {
    text,
    title: found?.title ?? null,
    shareInLinks: found?.content && text !== '' ? shareInLinks(found.content) : shareOfPage,
  };
}

/** How much of an element's text stands in links, 0 to 1. */
function shareInLinks(element: PageElement): number {
  const inLinks = [...element.querySelectorAll('a')].reduce((sum, link) => sum + textLength(link), 0);
  return inLinks / Math.max(1, textLength(element));
}

function textLength(element: PageElement): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
}
