export { type LookupBudget, matchExpression } from './match-expression.js';
export { TermFrequencies } from './term-frequencies.js';
export { foldToLatin } from './fold-to-latin.js';
export { tokenizeWords } from './tokens.js';
export { WordIndex, type WordQuestion } from './word-index.js';
