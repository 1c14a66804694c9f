export { Answerer, type AnswererParts, type AskOptions, type ReasonedAnswer } from './answerer.js';
export { search, type SearchHit } from './search.js';
