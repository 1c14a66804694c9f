export type { RankedPassages } from './ranked-passages.js';
export { VectorIndex, type VectorIndexOptions, type VectorIndexState } from './vector-index.js';
