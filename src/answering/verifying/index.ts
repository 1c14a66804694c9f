export { outletNames } from './attribution/outlet-names.js';
export { findQuote } from './quotes/find-quote.js';
export { type RefusalReason, type Verdict, wordReason } from './verdict.js';
export { type StatementQuote, Verifier } from './verifier.js';
