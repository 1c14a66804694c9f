import type { Citation, Language, Span, Statement, Uncomposed } from '../../domain/index.js';
import type { StorableArticle, StoredPassage } from '../../storage/index.js';

/** A passage of a story's article. */
export interface StorySource extends Pick<StorableArticle, 'articleId' | 'version'> {
  readonly passage: StoredPassage;
}

/** A story that is to be worded. */
export interface StoryRequest {
  readonly language: Language;
  /** What it is to be worded from, the most important first. */
  readonly sources: readonly StorySource[];
  /** What is to be told, the most important first; spans are offsets into the article. */
  readonly sentences: readonly { readonly source: StorySource; readonly span: Span }[];
  /** Whether nothing but these sentences may be told, as where the rest has been told before. */
  readonly isBound: boolean;
  /** The most statements, the headline among them. */
  readonly most: number;
  readonly signal: AbortSignal;
}

/** What wording a story came to. */
export type StoryComposition =
  /** The headline first; each statement was checked against what it cites. */
  | { readonly kind: 'composed'; readonly statements: readonly Statement[]; readonly citations: readonly Citation[] }
  /** Why there is nothing; null where nothing could be verified. */
  | { readonly kind: 'left'; readonly why: Uncomposed | null };

/** Words stories with a chat model, and lets through only what their articles say. What does so is wired in from outside of this room. */
export interface StoryComposer {
  /** @throws the reason of the signal, and faults; whatever a model does comes to a composition */
  compose(request: StoryRequest): Promise<StoryComposition>;
}
