import type { Span } from './span.js';

/** A passage's text as a reader takes it, with its sentences by offsets into that text. */
export interface ReadablePassage {
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** What a reader makes of one sentence of a passage. */
export interface SentenceReading {
  /** The likeliest answer inside the sentence, by offsets into the passage's text. */
  readonly span: Span;
  /** That span's score minus the score of "no answer"; logits, any sign. */
  readonly margin: number;
  /** Similarity of the question and the sentence's tokens as they stand in the passage, -1 to 1. */
  readonly contextSimilarity: number;
  /** Mean over the question's tokens of the best similarity to a token of the sentence, -1 to 1. */
  readonly tokenSimilarity: number;
}

/** Reads passages for the answer to a question; one list of readings a passage, one reading a sentence. */
export interface AnswerReader {
  read(question: string, passages: readonly ReadablePassage[]): Promise<SentenceReading[][]>;
}
