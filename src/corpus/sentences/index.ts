export { MAX_SENTENCE_LENGTH, splitSentences } from './split.js';
export { opensDependently } from './standing-alone.js';
