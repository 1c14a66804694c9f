import type { AnswerReader, Embedder } from '../domain/index.js';

/** An embedding model that can be used until it is closed. */
export interface LoadedModel extends Embedder {
  /** Reads passages for answers; null where no reader belongs to the model. */
  readonly reader: AnswerReader | null;
  close(): Promise<void>;
}
