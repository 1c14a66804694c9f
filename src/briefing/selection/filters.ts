import type { Language } from '../../domain/index.js';
import { foldCase, type StorableArticle } from '../../storage/index.js';
import type { StoryMaterial } from '../stories/index.js';

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

/** Whether a story has an article of a period that a filter lets through, in all that it asks for. */
export function passes(story: StoryMaterial, filter: ArticleFilter, from: string): boolean {
  const outlets = new Set(filter.outlets.map(foldCase));
  const languages = new Set(filter.languages);
  const quoted = new Set(filter.quotedOutlets.map(foldCase));
  return story.articles.some(
    (article) =>
      article.arrivedAt >= from &&
      isOf(outlets, article.version.outlet) &&
      (languages.size === 0 || languages.has(article.version.language)) &&
      (quoted.size === 0 || quotes(article, quoted)),
  );
}

function isOf(outlets: ReadonlySet<string>, outlet: string | null): boolean {
  return outlets.size === 0 || (outlet !== null && outlets.has(foldCase(outlet)));
}

function quotes({ version }: StorableArticle, outlets: ReadonlySet<string>): boolean {
  return version.quotedOutlets.some(({ name }) => outlets.has(foldCase(name)));
}
