import { refusal } from './found-article.js';
import { parsePage } from './page-document.js';
import { paragraphsOf } from './paragraphs.js';

/** The text of a piece of HTML as a reader sees it, or why it cannot be read. */
export type FragmentResult =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** Reads a piece of HTML that is an article and nothing else, as feeds hold it. */
export function readFragment(html: string): FragmentResult {
  const page = parsePage(
    `<html><head></head><body>${html.replace(/<\/?(?:html|head|body)\b[^>]*>/gi, '')}</body></html>`,
  );
  const reason = refusal(page);
  if (reason !== null) return { kind: 'refused', reason };
  const body = page.querySelector('body');
  return { kind: 'text', text: body ? paragraphsOf(body) : '' };
}
