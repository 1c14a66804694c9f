export { ingest, type IngestedArticle, type IngestEvent } from './ingest.js';
