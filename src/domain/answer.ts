import type { Citation } from './citation.js';
import type { FigureDifference } from './figures/index.js';
import type { Language } from './language.js';
import type { Origin } from './origins.js';
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
  /** The figures of its quotes for which another outlet has another number; both are cited. */
  readonly differing: readonly FigureDifference[];
  /** The passages nearest to the question that the answer does not cite, best first. */
  readonly nearest: readonly Citation[];
}

/**
 * Why an answer was not composed although there is a chat model: the day's tokens are spent, in all or those of the person, or the
 * model cannot be used for now.
 */
export type Uncomposed = 'budget-spent' | 'own-budget-spent' | 'model-unavailable';

/** An answer of quotes alone. */
export interface ExtractedAnswer extends AnswerBase {
  readonly kind: 'extracted';
  readonly statements: readonly Statement[];
  readonly citations: readonly Citation[];
  /** The outlets that the cited articles have it from. */
  readonly origins: readonly Origin[];
  /** Absent where nothing is to be said about it. */
  readonly uncomposed?: Uncomposed;
}

/** An answer that a chat model has worded in the language of the question; each statement was checked against its citations. */
export interface ComposedAnswer extends AnswerBase {
  readonly kind: 'composed';
  readonly statements: readonly Statement[];
  readonly citations: readonly Citation[];
  /** The outlets that the cited articles have it from. */
  readonly origins: readonly Origin[];
}

/** What is said where the corpus holds no answer. */
export interface AbstainedAnswer extends AnswerBase {
  readonly kind: 'abstained';
  readonly statements: readonly [];
  readonly citations: readonly [];
  readonly origins: readonly [];
  readonly differing: readonly [];
}

export type Answer = ExtractedAnswer | ComposedAnswer | AbstainedAnswer;

/**
 * The one outlet that several cited articles go back to, and their number: three articles then are one confirmation. Null where there
 * is one article, several origins, or an origin that is not known.
 */
export function singleOrigin({ origins }: Pick<Answer, 'origins'>): { outlet: string; articles: number } | null {
  const [origin, ...others] = origins;
  if (!origin || origin.outlet === null || others.length > 0 || origin.articles.length < 2) return null;
  return { outlet: origin.outlet, articles: origin.articles.length };
}
