export { ingest, type IngestedArticle, type IngestEvent } from './ingest/index.js';
export {
  createLanguageDetector,
  createProvenanceFinder,
  type LanguageDetector,
  OutletDirectory,
  shippedOutlets,
} from './provenance/index.js';
export {
  type FailedSource,
  listSources,
  PageReader,
  readSource,
  type ReadResult,
  type Source,
} from './readers/index.js';
