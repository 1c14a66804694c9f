export { ingest, type IngestedArticle, type IngestEvent, type IngestParts } from './ingest.js';
