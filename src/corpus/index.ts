export {
  type BroughtArticle,
  correctArticle,
  ingest,
  type IngestedArticle,
  type IngestEvent,
  type IngestParts,
} from './ingest/index.js';
export { opensDependently } from './sentences/index.js';
export {
  createLanguageDetector,
  createProvenanceFinder,
  type FindProvenance,
  type LanguageDetector,
  OutletDirectory,
  readOutlets,
  shippedOutlets,
} from './provenance/index.js';
export {
  canonicalAddress,
  createDraft,
  decodePage,
  entryDraft,
  type FailedSource,
  type FeedDocument,
  type FeedEntry,
  findFeeds,
  formatOfName,
  listSources,
  type OpmlFeed,
  PageReader,
  readOpml,
  readSource,
  type ReadResult,
  type Source,
  type WebPage,
  wholeArticle,
  writeOpml,
} from './readers/index.js';
export { reembed, type ReembeddingOutcome, type ReportProgress } from './reembedding/index.js';
