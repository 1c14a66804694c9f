import type { Language } from '../../domain/index.js';
import { foldCase, type StorableArticle } from '../../storage/index.js';

/** Which articles somebody wants to hear of. An empty list lets everything through. */
export interface ArticleFilter {
  readonly outlets: readonly string[];
  readonly languages: readonly Language[];
  /** Outlets of which an article must quote one. */
  readonly quotedOutlets: readonly string[];
}

/** A filter's name for keeping what it lets through: filters with one name are the same. */
export function filterKey({ outlets, languages, quotedOutlets }: ArticleFilter): string {
  const sorted = [outlets.map(foldCase), languages, quotedOutlets.map(foldCase)].map((values) => values.toSorted());
  return JSON.stringify(sorted);
}

/** What an article is filtered by; names without their letter case. */
export interface FilteredArticle {
  readonly arrivedAt: string;
  readonly outlet: string | null;
  readonly language: Language;
  readonly quotedOutlets: readonly string[];
}

export function filteredArticle({ arrivedAt, version }: StorableArticle): FilteredArticle {
  const { outlet, language, quotedOutlets } = version;
  return {
    arrivedAt,
    outlet: outlet === null ? null : foldCase(outlet),
    language,
    quotedOutlets: [...new Set(quotedOutlets.map(({ name }) => foldCase(name)))],
  };
}

/**
 * Whether articles get through a filter: each in all that it asks for.
 *
 * @param from articles that arrived before are not looked at; ISO 8601 in UTC
 */
export function articlesPassing(filter: ArticleFilter, from: string): (article: FilteredArticle) => boolean {
  const outlets = new Set(filter.outlets.map(foldCase));
  const languages = new Set(filter.languages);
  const quoted = new Set(filter.quotedOutlets.map(foldCase));
  return ({ arrivedAt, outlet, language, quotedOutlets }) =>
    arrivedAt >= from &&
    (outlets.size === 0 || (outlet !== null && outlets.has(outlet))) &&
    (languages.size === 0 || languages.has(language)) &&
    (quoted.size === 0 || quotedOutlets.some((name) => quoted.has(name)));
}
