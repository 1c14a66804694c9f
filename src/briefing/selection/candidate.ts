import { addScaled, normalize } from '../../domain/index.js';
import type { LanguageCentres } from '../../index/index.js';
import type { StorableArticle } from '../../storage/index.js';
import { articleVector, leadingText, type StoryMaterial } from '../stories/index.js';
import { type FilteredArticle, filteredArticle } from './filters.js';
import { topicWords } from './topics.js';

/** A story of the period with what it is chosen by, computed once for all subscriptions. */
export interface Candidate {
  /** The story's id. */
  readonly story: number;
  /** Its place among the candidates of the edition, from 0. */
  readonly place: number;
  readonly articles: readonly FilteredArticle[];
  /** The mean of its articles' vectors, centred; length 1. */
  readonly vector: Float32Array;
  /** Words that its articles begin with, folded and stemmed. */
  readonly words: ReadonlySet<string>;
  /** When its last article arrived, ISO 8601 in UTC. */
  readonly lastSeenAt: string;
  /** Grows with the number of its independent origins, from 1. */
  readonly importance: number;
}

/** @param story with an article at least */
export function candidateOf(story: StoryMaterial, place: number, centres: LanguageCentres): Candidate {
  const { id, articles, origins } = story;
  return {
    story: id,
    place,
    articles: articles.map(filteredArticle),
    vector: storyVector(articles, centres),
    words: new Set(articles.flatMap((article) => topicWords(leadingText(article), article.version.language))),
    lastSeenAt: articles.at(-1)?.arrivedAt ?? '',
    // The tenth outlet that confirms it says less than the second.
    importance: Math.log2(1 + Math.max(1, origins.length)),
  };
}

/** What a story is about, as a vector: the mean of its articles'. */
export function storyVector(articles: readonly StorableArticle[], centres: LanguageCentres): Float32Array {
  const vectors = articles.map((article) => articleVector(article, centres));
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) addScaled(sum, vector, 1 / vectors.length);
  return normalize(sum);
}
