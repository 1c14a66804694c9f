import { type ArticleDraft, parseLanguage } from '../../../domain/index.js';
import { parsePublishedAt, parseWebAddress } from '../labels.js';
import { normaliseLabel } from '../normalise.js';
import { type StructuredArticle, structuredArticle } from './json-ld.js';
import type { PageDocument } from './page-document.js';

/** What a page says about its article outside its text. */
export type PageMetadata = Pick<ArticleDraft, 'title' | 'outlet' | 'language' | 'publishedAt' | 'url'>;

/** UTF-16 units of a name; what is longer is a description. */
const LONGEST_NAME = 100;

/** The `<meta>` elements that name who publishes a page besides `og:site_name`, the surest first. */
const OUTLET_META = [
  'publisher',
  'article:publisher',
  'dcterms.publisher',
  'dc.publisher',
  'application-name',
  'apple-mobile-web-app-title',
];

/**
 * The title, outlet, language, date and address that a page names in its `<meta>` elements, its JSON-LD and its markup; of several
 * the first that can be understood.
 */
export function readMetadata(page: PageDocument): PageMetadata {
  const meta = metaContents(page);
  const article = structuredData(page);
  const attribute = (selector: string, name: string): string | null =>
    page.querySelector(selector)?.getAttribute(name) ?? null;
  return {
    title: first([article.headline, meta.get('og:title')], normaliseLabel),
    outlet: first(
      [
        meta.get('og:site_name'),
        article.publisher,
        microdataPublisher(page),
        ...OUTLET_META.map((name) => meta.get(name)),
      ],
      outletName,
    ),
    language: first(
      [attribute('html[lang]', 'lang'), attribute('html', 'xml:lang'), meta.get('og:locale'), article.language],
      parseLanguage,
    ),
    publishedAt: first(
      [
        meta.get('article:published_time'),
        article.publishedAt,
        attribute('article time[datetime]', 'datetime'),
        attribute('time[datetime]', 'datetime'),
      ],
      parsePublishedAt,
    ),
    url: first([attribute('link[rel~="canonical"]', 'href'), meta.get('og:url')], parseWebAddress),
  };
}

/** What the JSON-LD of a page says about its article. */
export function structuredData(page: PageDocument): StructuredArticle {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  return structuredArticle(scripts.map((script) => script.textContent ?? ''));
}

/** The publisher in an article's microdata. */
function microdataPublisher(page: PageDocument): string | null {
  const named =
    page.querySelector('[itemprop~="publisher"] [itemprop~="name"]') ?? page.querySelector('[itemprop~="publisher"]');
  return named?.getAttribute('content') ?? named?.textContent ?? null;
}

/** The contents of the `<meta>` elements by their name or property in lower case, the first of each. */
function metaContents(page: PageDocument): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name'))?.toLowerCase();
    const content = element.getAttribute('content')?.trim();
    if (name && content && !contents.has(name)) contents.set(name, content);
  }
  return contents;
}

function first<T>(candidates: readonly (string | null | undefined)[], parse: (label: string) => T | null): T | null {
  for (const candidate of candidates) {
    const value = candidate ? parse(candidate) : null;
    if (value !== null) return value;
  }
  return null;
}

/** Some pages give their publisher's profile on a social network, or their own host, in place of a name. */
function outletName(label: string): string | null {
  const name = normaliseLabel(label);
  return name === null || parseWebAddress(name) !== null || /^(?:www\.|@)\S+$/i.test(name) || name.length > LONGEST_NAME
    ? null
    : name;
}
