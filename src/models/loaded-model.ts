import type { AnswerReader, Embedder, SupportReader, WordEmbedder } from '../domain/index.js';

/** An embedding model that can be used until it is closed; endpoints give no vectors of words. */
export interface LoadedModel extends Embedder, Partial<WordEmbedder> {
  /** Reads passages for answers; null where no reader belongs to the model. */
  readonly reader: AnswerReader | null;
  /** Reads whether quotes support statements; null where no such reader belongs to the model. */
  readonly support: SupportReader | null;
  close(): Promise<void>;
}
