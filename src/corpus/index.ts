export { correctArticle, ingest, type IngestedArticle, type IngestEvent, type IngestParts } from './ingest/index.js';
export {
  createLanguageDetector,
  createProvenanceFinder,
  type LanguageDetector,
  OutletDirectory,
  readOutlets,
  shippedOutlets,
} from './provenance/index.js';
export {
  createDraft,
  type FailedSource,
  formatOfName,
  listSources,
  PageReader,
  readSource,
  type ReadResult,
  type Source,
} from './readers/index.js';
export { reembed, type ReembeddingOutcome, type ReportProgress } from './reembedding/index.js';
