export { CorpusIndex } from './corpus-index.js';
export {
  LanguageCentres,
  type RetrievalModel,
  type RetrievalRequest,
  type RetrievedPassage,
  Retriever,
} from './retrieval/index.js';
export { foldToLatin, tokenizeWords } from './words/index.js';
