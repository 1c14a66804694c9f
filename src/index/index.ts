export { CorpusIndex, type CorpusIndexOptions } from './corpus-index.js';
export {
  LanguageCentres,
  type RetrievalRequest,
  type RetrievedPassage,
  Retriever,
  type RetrieverParts,
} from './retrieval/index.js';
export { tokenizeWords } from './words/index.js';
