import { articleLink, type Attributing, originsOf, type Story } from '../../domain/index.js';
import type { StorableArticle, Storage } from '../../storage/index.js';

/** A story with its articles: what it is chosen and told by. */
export interface StoryMaterial {
  readonly id: number;
  /** By the time of their arrival; at least one. Of a story with more than 40, the latest. */
  readonly articles: readonly StorableArticle[];
  /** How many articles the story has in all. */
  readonly size: number;
  /** The outlets that did not take it from each other; those of unknown name are null. */
  readonly origins: readonly (string | null)[];
}

/** Articles read at once. */
const BATCH = 500;
/** The most articles of a story that are read, the latest: what more of them say has been said. */
const MOST_ARTICLES = 40;

/**
 * Reads stories with their articles; a story whose articles are all gone is left out.
 *
 * @param origins those of stories that have been read before: finding them takes longest
 */
export async function readMaterial(
  stories: readonly Story[],
  storage: Pick<Storage, 'stories'>,
  origins: ReadonlyMap<number, StoryMaterial['origins']> = new Map(),
): Promise<StoryMaterial[]> {
  const latest = stories.map(({ id, articles }) => ({
    id,
    size: articles.length,
    articles: articles.slice(-MOST_ARTICLES),
  }));
  const ids = latest.flatMap(({ articles }) => articles.map(({ articleId }) => articleId));
  const read = new Map<number, StorableArticle>();
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = await storage.stories.articles(ids.slice(start, start + BATCH));
    for (const article of batch) read.set(article.articleId, article);
  }
  return latest.flatMap(({ id, size, articles }) => {
    const found = articles.flatMap(({ articleId }) => read.get(articleId) ?? []);
    return found.length === 0
      ? []
      : [{ id, articles: found, size, origins: origins.get(id) ?? originsOfArticles(found) }];
  });
}

function originsOfArticles(articles: readonly StorableArticle[]): (string | null)[] {
  return originsOf(articles.map(attributing)).map(({ outlet }) => outlet);
}

function attributing({ articleId, version }: StorableArticle): Attributing {
  const { outlet, publishedAt, text, quotedOutlets } = version;
  return { article: articleLink(articleId), outlet, publishedAt, text, quotedOutlets };
}
