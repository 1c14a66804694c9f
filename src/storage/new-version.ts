import type { Provenance, Span } from '../domain/index.js';
import type { Arrival } from './feeds/index.js';

/** One version of an article, with all that it is found by. */
export interface NewVersion extends Provenance {
  /** What makes texts versions of one article. */
  readonly identity: string;
  /** The id that the source gives the article. */
  readonly externalId: string | null;
  /** Two texts with the same hash are the same: adding one again changes nothing. */
  readonly contentHash: string;
  readonly title: string | null;
  readonly text: string;
  /** ISO 8601, a date or a moment. */
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly source: string;
  readonly passages: readonly NewPassage[];
  /** The entry of a feed that brought it; stored with it or not at all. Absent for what a person adds. */
  readonly arrival?: Arrival | null;
}

/** A passage that has no number yet. Offsets are into the version's text. */
export interface NewPassage extends Span {
  readonly sentences: readonly Span[];
  readonly tokens: number;
  readonly vector: Float32Array;
  /** One for each sentence. */
  readonly sentenceVectors: readonly Float32Array[];
  /** Tokens with a space between them, folded and stemmed as questions will be: they are stored as they come. */
  readonly words: string;
  readonly grams: string;
}

/** What adding a version came to. */
export type AddOutcome =
  | {
      /** `added`: the article is new; `updated`: it had another text. */
      readonly kind: 'added' | 'updated';
      readonly articleId: number;
      /** The version's number, from 1. */
      readonly version: number;
      readonly passageIds: readonly number[];
    }
  | { readonly kind: 'unchanged'; readonly articleId: number; readonly version: number };
