export { EmbeddingsApi, type Fault } from './embeddings-api.js';
export { wordVector } from './word-vector.js';
