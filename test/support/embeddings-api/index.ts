export { EmbeddingsApi, type Fault, type ReceivedRequest } from './embeddings-api.js';
export { wordVector } from './word-vector.js';
