import { parseUrl } from '../../../domain/index.js';
import { parseWebAddress } from '../labels.js';
import type { PageDocument } from './page-document.js';

/** Names that hosts of one site differ in. */
const FIRST_LABEL = /^(?:www\d?|m|mobile|amp)\./;

/**
 * The address that a page gives as its own (`<link rel="canonical">`, `og:url`), absolute; else the one that it came from. An
 * address of another site is not believed, or any page could pass for another outlet's article; nor is the site's front page,
 * which careless sites name on all their pages.
 *
 * @param url where the page came from
 */
export function canonicalLink(page: PageDocument, url: string): string {
  const named = [
    page.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    page.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  const base = page.querySelector('base[href]')?.getAttribute('href') ?? url;
  for (const address of named) {
    const absolute = address?.trim() ? resolved(address.trim(), [base, url]) : null;
    if (absolute !== null && isBelieved(new URL(absolute), new URL(url))) return absolute;
  }
  return url;
}

function resolved(address: string, [base, url]: readonly [string, string]): string | null {
  const absolute = parseUrl(address, parseUrl(base, url) ?? url);
  return absolute && parseWebAddress(absolute.href);
}

function isBelieved(named: URL, actual: URL): boolean {
  const isFrontPage = named.pathname === '/' && named.search === '';
  if (isFrontPage && (actual.pathname !== '/' || actual.search !== '')) return false;
  const [one, other] = [siteOf(named), siteOf(actual)];
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

function siteOf({ hostname }: URL): string {
  return hostname.replace(FIRST_LABEL, '');
}
