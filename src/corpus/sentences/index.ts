export { MAX_SENTENCE_LENGTH, splitSentences } from './split.js';
