export { type LookupBudget, matchExpression } from './match-expression.js';
export { TermFrequencies } from './term-frequencies.js';
export { tokenizeWords } from './tokens.js';
export { WordIndex, type WordQuestion } from './word-index.js';
