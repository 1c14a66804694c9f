export { packPassages, PASSAGE_TOKENS, type PackedPassage, type PassageOptions, type SizedSentence } from './pack.js';
