import { normaliseLabel } from '../normalise.js';
import { parseWebAddress } from '../labels.js';
import type { PageDocument } from './page-document.js';

/** UTF-16 units of a name; what is longer is a text about the author. */
const LONGEST_NAME = 100;

const MOST_AUTHORS = 20;

const AUTHOR_META = [
  'author',
  'article:author',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'byl',
];

const BYLINE = '[itemprop~="author"] [itemprop~="name"], [rel~="author"], [itemprop~="author"]';

/**
 * Who wrote a page's article, each name once: by its JSON-LD, else by its `<meta>` elements, else by its markup.
 *
 * @param structured the names in its JSON-LD
 */
export function pageAuthors(page: PageDocument, structured: readonly string[]): readonly string[] {
  const candidates = [
    structured,
    metaAuthors(page),
    [...page.querySelectorAll(BYLINE)].map(({ textContent }) => textContent ?? ''),
  ];
  for (const names of candidates) {
    const authors = [...new Set(names.flatMap((name) => authorName(name) ?? []))];
    if (authors.length > 0) return authors.slice(0, MOST_AUTHORS);
  }
  return [];
}

function metaAuthors(page: PageDocument): readonly string[] {
  const elements = [...page.querySelectorAll('meta[content]')];
  for (const wanted of AUTHOR_META) {
    const named = elements.filter((element) => {
      const name = element.getAttribute('property') ?? element.getAttribute('name');
      return name?.toLowerCase() === wanted;
    });
    const names = named
      .map((element) => element.getAttribute('content') ?? '')
      .filter((name) => authorName(name) !== null);
    if (names.length > 0) return names;
  }
  return [];
}

/** Profiles on social networks stand where names should. */
function authorName(label: string): string | null {
  const name = normaliseLabel(label);
  if (name === null || name.length > LONGEST_NAME || parseWebAddress(name) !== null) return null;
  return /^(?:www\.|@)\S+$/i.test(name) ? null : name;
}
