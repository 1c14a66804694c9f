export { reembed, type ReembeddingOutcome, type ReembeddingParts, type ReportProgress } from './reembed.js';
