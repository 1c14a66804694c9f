import type { EmbeddingModel } from '../../domain/index.js';
import type { LanguageCentres } from '../../index/index.js';
import { StoriesChangedError } from '../../errors.js';
import type { PendingArticle, Placement, StorableArticle, Storage } from '../../storage/index.js';
import { type Cluster, Clusters } from './clustering/clusters.js';
import { COMPARED_WITHIN } from './clustering/compared-articles.js';
import { type ArticleTraits, traitsOf } from './likeness/traits.js';

/** The longest period of a briefing is a week, and one that was missed for hours is still sent. */
const LOOKED_BACK = 8 * 24 * 60 * 60 * 1000;
/** Articles read and stored at once. */
const BATCH = 200;
/** Another process that places articles has them all soon. */
const MOST_ATTEMPTS = 5;

/** What stories are kept with. */
export interface StoryKeeperParts {
  readonly storage: Pick<Storage, 'stories'>;
  /** The model whose vectors the corpus holds. */
  readonly model: EmbeddingModel;
  readonly centres: LanguageCentres;
}

/** Puts articles into stories as they arrive. Holds what new ones are compared with in memory, some 8 KB an article of six days. */
export class StoryKeeper {
  private clusters = new Clusters();
  /** What the clusters were made from; null where they have to be read. */
  private revision: number | null = null;

  constructor(private readonly parts: StoryKeeperParts) {}

  /**
   * Places every article that arrived or changed since the last time. What was published more than three days before it arrived is
   * compared with nothing: it is a story of its own. Calls must not overlap.
   *
   * @returns the number of articles placed
   * @throws {StoriesChangedError} where other processes place articles without end
   * @throws {ModelMismatchError} where the corpus has been re-embedded with another model
   */
  async catchUp(now: Date): Promise<number> {
    const { stories } = this.parts.storage;
    const since = new Date(now.getTime() - LOOKED_BACK).toISOString();
    let placed = 0;
    let attempts = 0;
    for (;;) {
      const pending = (await stories.pending(since)).slice(0, BATCH);
      if (pending.length === 0) return placed;
      const revision = await stories.revision();
      if (revision !== this.revision) await this.restore(now);
      if (await this.placeBatch(pending, revision)) {
        placed += pending.length;
        attempts = 0;
      } else if (++attempts === MOST_ATTEMPTS) {
        throw new StoriesChangedError();
      }
      this.clusters.forgetBefore(now.getTime() - 2 * COMPARED_WITHIN);
    }
  }

  private async placeBatch(pending: readonly PendingArticle[], revision: number): Promise<boolean> {
    const { stories } = this.parts.storage;
    const articles = await stories.articles(pending.map(({ articleId }) => articleId));
    const byId = new Map(articles.map((article) => [article.articleId, article]));
    // A failure may leave the clusters ahead of what is stored: they are read again then.
    this.revision = null;
    const changes = new Map<number, Change>();
    for (const { articleId, storyId } of pending) {
      const article = byId.get(articleId);
      if (article) for (const change of this.place(article, storyId)) changes.set(change.articleId, change);
    }
    const keys = new Map<Cluster, number>();
    const placements = [...changes.values()].map((change) => placementOf(change, keys));
    const begun = await stories.place(placements, revision, this.parts.model);
    if (!begun) return false;
    for (const [cluster, key] of keys) cluster.id = begun.get(key) ?? null;
    this.revision = revision + 1;
    return true;
  }

  /** Places one article, and gives it and all others whose story is another by that. */
  private place(article: StorableArticle, storyId: number | null): Change[] {
    const { articleId, version } = article;
    const traits = traitsOf(article, this.parts.centres);
    if (isLate(article, traits) || (storyId !== null && !this.clusters.of(articleId)))
      return [{ articleId, version: version.number, cluster: { id: storyId, articles: new Set() } }];
    return this.clusters.place(traits).map((id) => {
      const found = this.clusters.find(id);
      if (!found) throw new RangeError(`article ${id} was placed and is not there`);
      return { articleId: id, version: found.traits.version, cluster: found.cluster };
    });
  }

  /** Reads what new articles are compared with. */
  private async restore(now: Date): Promise<void> {
    this.clusters = new Clusters();
    const earliest = now.getTime() - 2 * COMPARED_WITHIN;
    const since = new Date(earliest).toISOString();
    const recent = await this.parts.storage.stories.inPeriod(since, END_OF_TIME);
    const clusterOf = new Map<number, Cluster>();
    for (const { id, articles } of recent) {
      const cluster: Cluster = { id, articles: new Set() };
      for (const { articleId, arrivedAt } of articles) if (arrivedAt >= since) clusterOf.set(articleId, cluster);
    }
    const ids = [...clusterOf.keys()].sort((a, b) => a - b);
    for (let start = 0; start < ids.length; start += BATCH) {
      for (const article of await this.parts.storage.stories.articles(ids.slice(start, start + BATCH))) {
        const traits = traitsOf(article, this.parts.centres);
        const cluster = clusterOf.get(article.articleId);
        if (cluster && traits.time >= earliest && !isLate(article, traits)) this.clusters.restore(traits, cluster);
      }
    }
  }
}

/** An article that is in another story now, or there in another version. */
interface Change {
  readonly articleId: number;
  readonly version: number;
  readonly cluster: Cluster;
}

/** Text of ISO 8601 that comes after every moment's. */
const END_OF_TIME = '9999';

/** Whether an article came too long after it was published for news: an archive that is taken in tells of no event of today. */
function isLate({ arrivedAt }: StorableArticle, { time }: ArticleTraits): boolean {
  return time < Date.parse(arrivedAt) - COMPARED_WITHIN;
}

/** @param keys numbers of the stories that begin, by their clusters; a new one is added */
function placementOf({ articleId, version, cluster }: Change, keys: Map<Cluster, number>): Placement {
  if (cluster.id !== null) return { articleId, version, story: { kind: 'there', id: cluster.id } };
  const key = keys.get(cluster) ?? keys.size;
  keys.set(cluster, key);
  return { articleId, version, story: { kind: 'new', key } };
}
