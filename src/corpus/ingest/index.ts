export type { BroughtArticle } from './brought-article.js';
export { correctArticle } from './correct-article.js';
export { ingest } from './ingest.js';
export type { IngestedArticle, IngestEvent } from './ingest-event.js';
export type { IngestParts } from './ingest-parts.js';
