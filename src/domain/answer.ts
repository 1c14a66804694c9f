import type { Citation } from './citation.js';
import type { Language } from './language.js';
import type { Span } from './span.js';

/** One sentence of an answer and the citations that carry it. */
export interface Statement {
  readonly text: string;
  /** The part of `text` that answers, where it is known: offsets into `text`. */
  readonly highlight: Span | null;
  /** Numbers of citations, from 1, into the answer's `citations`. */
  readonly citations: readonly number[];
}

interface AnswerBase {
  readonly question: string;
  /** The language of the question. */
  readonly language: Language;
  /** The probability, 0 to 1, that the corpus answers the question. */
  readonly confidence: number;
  /** The passages nearest to the question that the answer does not cite, best first. */
  readonly nearest: readonly Citation[];
}

/** An answer of quotes alone. */
export interface ExtractedAnswer extends AnswerBase {
  readonly kind: 'extracted';
  readonly statements: readonly Statement[];
  readonly citations: readonly Citation[];
}

/** What is said where the corpus holds no answer. */
export interface AbstainedAnswer extends AnswerBase {
  readonly kind: 'abstained';
  readonly statements: readonly [];
  readonly citations: readonly [];
}

export type Answer = ExtractedAnswer | AbstainedAnswer;
