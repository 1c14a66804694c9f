export type { RetrievedPassage } from './fusion.js';
export { LanguageCentres } from './language-centres.js';
export { type RetrievalModel, type RetrievalRequest, Retriever } from './retriever.js';
