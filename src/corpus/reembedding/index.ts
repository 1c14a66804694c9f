export { reembed, type ReembeddingOutcome, type ReportProgress } from './reembed.js';
