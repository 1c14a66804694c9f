import type { Statement, Uncomposed } from './answer.js';
import type { Citation } from './citation.js';
import type { FigureDifference } from './figures/index.js';
import type { Language } from './language.js';

interface StoryTextBase {
  readonly headline: Statement;
  /** At most three, in the order of their weight. */
  readonly statements: readonly Statement[];
  /** What headline, statements and figures cite, each once. */
  readonly citations: readonly Citation[];
  /** The outlets of the story that are not cited, with the languages of their articles. */
  readonly alsoIn: readonly { readonly outlet: string; readonly language: Language }[];
  /** How many articles the story has. */
  readonly articles: number;
  /** The outlets that did not take it from each other. */
  readonly origins: readonly string[];
  readonly differing: readonly FigureDifference[];
}

/**
 * Why a story was not composed although there is a chat model: the day's tokens are spent, the model cannot be used for now, or it was
 * not ready in time.
 */
export type UncomposedStory = Exclude<Uncomposed, 'own-budget-spent'> | 'out-of-time';

/** A story in sentences of its articles. */
export interface ExtractedStoryText extends StoryTextBase {
  readonly kind: 'extracted';
  /** Absent where nothing is to be said about it. */
  readonly uncomposed?: UncomposedStory;
}

/** A story that a chat model has worded in the language of the briefing; each sentence was checked against its citations. */
export interface ComposedStoryText extends StoryTextBase {
  readonly kind: 'composed';
}

/** What is said of a story, apart from who is told: made once for all that it fits. */
export type StoryText = ExtractedStoryText | ComposedStoryText;

/** A story as a briefing tells it. */
export type BriefedStory = StoryText & {
  /** The story's id. */
  readonly story: number;
  /** `continued`: it was in the last briefing of this subscription, and headline and statements are what is new. */
  readonly since: 'new' | 'continued';
};
