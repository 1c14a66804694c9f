import type { AnswerReader, Embedder, WordEmbedder } from '../domain/index.js';

/** An embedding model that can be used until it is closed; endpoints give no vectors of words. */
export interface LoadedModel extends Embedder, Partial<WordEmbedder> {
  /** Reads passages for answers; null where no reader belongs to the model. */
  readonly reader: AnswerReader | null;
  close(): Promise<void>;
}
