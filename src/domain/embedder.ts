/** Which model made a vector; vectors of models with different fingerprints cannot be compared. */
export interface EmbeddingModel {
  readonly name: string;
  /** Numbers in a vector. */
  readonly dimension: number;
  /** Changes whenever the same text could get another vector. */
  readonly fingerprint: string;
}

/** Turns texts into vectors of length 1 whose inner product is their similarity. */
export interface Embedder {
  readonly model: EmbeddingModel;
  /** One vector for a question. */
  embedQuestion(question: string): Promise<Float32Array>;
  /** A vector for each text, in order. Texts longer than the model's window are pooled over windows, never cut. */
  embedTexts(texts: readonly string[]): Promise<Float32Array[]>;
  /** The number of model tokens of each text, without prefix and special tokens. */
  countTokens(texts: readonly string[]): Promise<number[]>;
}
