import { type Citation, cite, type Language } from '../domain/index.js';
import type { Retriever } from '../index/index.js';
import type { PassageFilter, ReadableStorage } from '../storage/index.js';

/** A passage found by a search, whole, with its score; scores compare within one search only. */
export interface SearchHit extends Citation {
  readonly score: number;
}

export interface SearchParts {
  readonly retriever: Pick<Retriever, 'retrieve'>;
  readonly storage: Pick<ReadableStorage, 'passages'>;
}

/** The passages nearest to a query, best first. */
export async function search(
  query: {
    readonly text: string;
    readonly language: Language;
    readonly filter: PassageFilter | null;
    readonly limit: number;
  },
  { retriever, storage }: SearchParts,
): Promise<SearchHit[]> {
  const { text: question, language, filter, limit } = query;
  const retrieved = await retriever.retrieve({ question, language, filter, limit });
  const sources = await storage.passages.citationSources(retrieved.map(({ passageId }) => passageId));
  const scores = new Map(retrieved.map(({ passageId, score }) => [passageId, score]));
  return sources.map((source) => ({ ...cite(source, source.passage), score: scores.get(source.passageId) ?? 0 }));
}
