import { dot } from '../../../domain/index.js';
import { likeness } from '../likeness/likeness.js';
import type { ArticleTraits } from '../likeness/traits.js';
import { LIKENESS } from '../likeness/weights.js';
import { COMPARED_WITHIN, ComparedArticles, type NearArticle } from './compared-articles.js';

/** A story's articles as far as new ones are compared with them. */
export interface Cluster {
  /** The story's id; null until it is stored. */
  id: number | null;
  /** Ids of its articles, in the order of their arrival; those that are no longer compared are left out. */
  readonly articles: Set<number>;
}

/** An article is compared with so many of a story, the latest: a story drifts along with what is told of it. */
const MOST_LINKS = 12;

/**
 * Stories as they grow: each article joins the one that it is most like on average, or begins one. Which articles came before is all
 * that matters, so that the same articles in the same order give the same stories.
 *
 * Average linkage (Sokal and Michener 1958) holds out against the single pair that looks alike and is not.
 */
export class Clusters {
  private readonly compared = new ComparedArticles();
  private readonly clusterOf = new Map<number, Cluster>();

  get size(): number {
    return this.compared.size;
  }

  /** The cluster that an article is in; null where it is not compared any more. */
  of(articleId: number): Cluster | null {
    return this.clusterOf.get(articleId) ?? null;
  }

  /** An article with the cluster that it is in; null where it is not compared any more. */
  find(articleId: number): { readonly traits: ArticleTraits; readonly cluster: Cluster } | null {
    const traits = this.compared.get(articleId);
    const cluster = this.of(articleId);
    return traits && cluster ? { traits, cluster } : null;
  }

  /** Puts an article where it belongs already. */
  restore(traits: ArticleTraits, cluster: Cluster): void {
    this.compared.add(traits);
    this.clusterOf.set(traits.articleId, cluster);
    cluster.articles.add(traits.articleId);
  }

  /**
   * Finds where an article belongs and puts it there; of an article that is there already, the new version. A corrected article stays
   * in its story as long as it is like the others there.
   *
   * @returns the articles whose cluster is another now: the article, and those that only its former version held together
   */
  place(traits: ArticleTraits): number[] {
    const { articleId } = traits;
    const former = this.clusterOf.get(articleId) ?? null;
    if (former) this.forget(articleId);
    const cluster = this.belonging(traits, former) ?? { id: null, articles: new Set() };
    this.restore(traits, cluster);
    if (!former || cluster === former) return [articleId];
    return [articleId, ...this.split(former)];
  }

  /** Stops comparing with articles that were published before a moment, in ms. */
  forgetBefore(time: number): void {
    for (const articleId of this.compared.before(time)) this.forget(articleId);
  }

  private forget(articleId: number): void {
    this.compared.remove(articleId);
    this.clusterOf.get(articleId)?.articles.delete(articleId);
    this.clusterOf.delete(articleId);
  }

  private belonging(traits: ArticleTraits, former: Cluster | null): Cluster | null {
    if (former && this.link(traits, former) >= LIKENESS.threshold) return former;
    const near = this.compared.near(traits);
    const found = best(this.clustersOf(near), (cluster) => this.link(traits, cluster));
    // Who was alone in a story has nobody there to be unlike.
    return found ?? (former?.articles.size === 0 ? former : null);
  }

  private clustersOf(near: readonly NearArticle[]): Cluster[] {
    return [...new Set(near.flatMap(({ traits }) => this.clusterOf.get(traits.articleId) ?? []))];
  }

  /** The mean log-odds that an article tells of the same event as the latest of a cluster. */
  private link(traits: ArticleTraits, { articles }: Pick<Cluster, 'articles'>): number {
    const others = [...articles]
      .flatMap((articleId) => this.compared.get(articleId) ?? [])
      .filter(({ time }) => Math.abs(time - traits.time) <= COMPARED_WITHIN)
      .slice(-MOST_LINKS);
    if (others.length === 0) return Number.NEGATIVE_INFINITY;
    const sum = others.reduce((total, other) => total + likeness(traits, other, dot(traits.vector, other.vector)), 0);
    return sum / others.length;
  }

  /** Lets the articles of a cluster find together again without one; the largest part stays the story. */
  private split(cluster: Cluster): number[] {
    const parts: Pick<Cluster, 'articles'>[] = [];
    for (const articleId of cluster.articles) {
      const traits = this.compared.get(articleId);
      if (!traits) continue;
      const part = best(parts, (one) => this.link(traits, one));
      if (part) part.articles.add(articleId);
      else parts.push({ articles: new Set([articleId]) });
    }
    const largest = parts.reduce((most, part) => Math.max(most, part.articles.size), 0);
    const staying = parts.find(({ articles }) => articles.size === largest);
    const leaving = parts.filter((part) => part !== staying);
    for (const { articles } of leaving) this.move(articles, cluster);
    return leaving.flatMap(({ articles }) => [...articles]);
  }

  private move(articleIds: ReadonlySet<number>, from: Cluster): void {
    const cluster: Cluster = { id: null, articles: new Set(articleIds) };
    for (const articleId of articleIds) {
      from.articles.delete(articleId);
      this.clusterOf.set(articleId, cluster);
    }
  }
}

/** The cluster with the strongest link that suffices, the first of equals; null where none does. */
function best<T>(clusters: readonly T[], linkTo: (cluster: T) => number): T | null {
  let found: T | null = null;
  let strongest = LIKENESS.threshold;
  for (const cluster of clusters) {
    const link = linkTo(cluster);
    if (link < strongest || (found && link === strongest)) continue;
    found = cluster;
    strongest = link;
  }
  return found;
}
