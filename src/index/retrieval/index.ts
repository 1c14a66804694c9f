export type { PassageEvidence, RetrievedPassage } from './fusion.js';
export { LanguageCentres } from './language-centres.js';
export { type RetrievalRequest, Retriever, type RetrieverParts } from './retriever.js';
