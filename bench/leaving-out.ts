import type { RetrievalRequest, RetrievedPassage, Retriever } from '../src/index/index.js';
import type { Storage } from '../src/storage/index.js';

/** Passages fetched beyond those asked for, so that leaving an article out leaves enough: no article of the test data has more. */
const SPARE = 60;

/** A retriever that does not find one article: what a question meets whose answer is not in the corpus. */
export function leavingOut(
  retriever: Retriever,
  { passages }: Pick<Storage, 'passages'>,
  articleId: number,
): Pick<Retriever, 'retrieve'> {
  return {
    retrieve: async (request: RetrievalRequest): Promise<RetrievedPassage[]> => {
      const found = await retriever.retrieve({ ...request, limit: request.limit + SPARE });
      const sources = await passages.citationSources(found.map(({ passageId }) => passageId));
      const kept = new Set(
        sources.filter((source) => source.articleId !== articleId).map(({ passageId }) => passageId),
      );
      return found.filter(({ passageId }) => kept.has(passageId)).slice(0, request.limit);
    },
  };
}
