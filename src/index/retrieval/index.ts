export { LanguageCentres } from './language-centres.js';
export { type RetrievalModel, type RetrievalRequest, type RetrievedPassage, Retriever } from './retriever.js';
