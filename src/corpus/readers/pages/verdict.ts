import { CONSENT_PHRASES } from './phrases/consent.js';
import { ERROR_PHRASES } from './phrases/error.js';
import { PAYWALL_PHRASES } from './phrases/paywall.js';
import { holdsPhrase } from './phrases/phrase-list.js';
import { proseLength } from './prose-length.js';

/** Why a page holds no article that can be kept. */
export type StubCause = 'paywall' | 'consent' | 'error' | 'empty' | 'listing';

/** What a page shows, for telling whether it is an article. */
export interface PageEvidence {
  /** The final address of the page. */
  readonly url: string;
  /** Its title and its headings of the first level. */
  readonly titles: readonly string[];
  /** The text of the article that was found, or '' where none was. */
  readonly text: string;
  /** All text of the page, navigation and notices included. */
  readonly visible: string;
  /** How much of the article's text, or where there is none of the page's, stands in links: 0 to 1. */
  readonly shareInLinks: number;
  /** What the page says about itself: false where only some may read the article; null where it does not say. */
  readonly accessible: boolean | null;
}

/** Characters as `proseLength` counts them. Outlets show one to four paragraphs of an article that is not free. */
const STUB_LENGTH = { declared: 2_000, phrase: 1_500, error: 1_000, consent: 2_000 };

/** Shorter than the shortest flash: one sentence. */
const SHORTEST_ARTICLE = 60;

/** More of a text than this in links is a list of articles. */
const MOST_IN_LINKS = 0.5;

/** The status that servers write first into the titles of their own pages. */
const STATUS_TITLE =
  /^(?:(?:http|error|erreur|fehler|errore|erro|fout|błąd|ошибка|помилка|hata|خطأ)\s*)*(?:40[0134]|410|429|451|50[0234])(?:\s*[-–—:|]|\s*$|\s+(?:not found|forbidden|error|bad))/i;

/** Hosts and paths to which sites send readers who have not consented yet. */
const CONSENT_HOST = /^(?:consent|cmp|guce|myprivacy|privacy|privacymanager)\./;
const CONSENT_PATH = /^\/(?:consent|cookie-?wall|privacy-?wall|privacy-?gate)(?:[/.]|$)/i;

/**
 * Why a page is no article that can be kept, or null where it is one. A long text is an article whatever phrases are on its page,
 * for outlets ask all readers to subscribe, and write about errors and cookies.
 */
export function stubCause(page: PageEvidence): StubCause | null {
  const length = proseLength(page.text);
  if (length < STUB_LENGTH.error && isErrorPage(page)) return 'error';
  if (length < STUB_LENGTH.consent && asksConsent(page)) return 'consent';
  if (isBehindPaywall(page, length)) return 'paywall';
  if (page.shareInLinks > MOST_IN_LINKS) return 'listing';
  return length < SHORTEST_ARTICLE ? 'empty' : null;
}

function isErrorPage({ titles, text, visible }: PageEvidence): boolean {
  if (titles.some((title) => STATUS_TITLE.test(title.trim()) || holdsPhrase(title, ERROR_PHRASES))) return true;
  // A page without a title of its own may say it in its text alone.
  return text.length < SHORTEST_ARTICLE && visible.length < STUB_LENGTH.error && holdsPhrase(visible, ERROR_PHRASES);
}

function asksConsent({ url, titles, text, visible }: PageEvidence): boolean {
  const { hostname, pathname } = new URL(url);
  if (CONSENT_HOST.test(hostname) || CONSENT_PATH.test(pathname)) return true;
  const shown = text === '' && visible.length < STUB_LENGTH.consent ? visible : text;
  return [...titles, shown].some((part) => holdsPhrase(part, CONSENT_PHRASES));
}

function isBehindPaywall({ accessible, visible }: PageEvidence, length: number): boolean {
  if (accessible === false && length < STUB_LENGTH.declared) return true;
  return accessible !== true && length < STUB_LENGTH.phrase && holdsPhrase(visible, PAYWALL_PHRASES);
}
