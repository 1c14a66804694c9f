import type { SentenceReading, Span } from '../../domain/index.js';
import type { RetrievedPassage } from '../../index/index.js';
import type { CitationSource } from '../../storage/index.js';

/** A sentence that may answer a question, with all that speaks for it. */
export interface SentenceCandidate {
  readonly passage: RetrievedPassage;
  readonly source: CitationSource;
  /** The sentence's place in its passage, from 0. */
  readonly place: number;
  /** Offsets into the article. */
  readonly sentence: Span;
  readonly text: string;
  /** Similarity of question and sentence, each for itself, -1 to 1. */
  readonly similarity: number;
  /** What the reader makes of the sentence; its span is in offsets into the article. Null without a reader. */
  readonly reading: SentenceReading | null;
}
