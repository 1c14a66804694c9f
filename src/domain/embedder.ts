import type { Span } from './span.js';

/** Which model made a vector; vectors of models with different fingerprints cannot be compared. */
export interface EmbeddingModel {
  readonly name: string;
  /** Numbers in a vector. */
  readonly dimension: number;
  /** Changes whenever the same text could get another vector. */
  readonly fingerprint: string;
  /** What it is loaded by again: `embedded`, the absolute path of a folder, or a name at the endpoint; absent where nobody knows. */
  readonly setting?: string;
}

/** Whether vectors of two models can be compared; the names are for people. */
export function isSameModel(one: EmbeddingModel, other: EmbeddingModel): boolean {
  return one.fingerprint === other.fingerprint && one.dimension === other.dimension;
}

/** A model as people tell it from others. */
export function modelLabel({ name, dimension, fingerprint }: EmbeddingModel): string {
  return `${name} (${dimension} dimensions, fingerprint ${fingerprint.slice(0, 12)})`;
}

/** A text and the runs of it that are wanted one by one. */
export interface TextWithWords {
  readonly text: string;
  readonly words: readonly Span[];
}

/** What a model makes of a word in its text: vectors of length 1, or of zeros where the word lies behind the model's window. */
export interface EmbeddedWord {
  /** Of the model's last layer: what the word means where it stands. */
  readonly meaning: Float32Array;
  /** Of its middle layer, which still knows what kind of word it is. */
  readonly kind: Float32Array;
}

/** A text's vector, and those of its words. */
export interface EmbeddedWords {
  /** As `embedTexts` gives it. */
  readonly text: Float32Array;
  /** In the order of the words. */
  readonly words: readonly EmbeddedWord[];
}

/** An embedding model that tells what it makes of each word. */
export interface WordEmbedder {
  embedWords(texts: readonly TextWithWords[]): Promise<EmbeddedWords[]>;
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
