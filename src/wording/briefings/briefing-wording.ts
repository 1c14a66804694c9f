import type { UncomposedStory } from '../../domain/index.js';

/** The words around the stories of a briefing, in one language. */
export interface BriefingWording {
  /** The greeting, with the period covered. */
  readonly greeting: (period: string) => string;
  /** It comes well after the time that it was due at. */
  readonly late: string;
  /** No briefing came on these days. */
  readonly skipped: (days: string) => string;
  /** There are no stories. */
  readonly nothing: string;
  /** The story was in the last briefing, and this is what is new. */
  readonly continued: string;
  /** "Also in: Le Monde (French)". */
  readonly alsoIn: (outlets: string) => string;
  /**
   * "4 articles, 1 origin: The Wall Street Journal".
   *
   * @param articles two or more
   * @param origins how many outlets did not take it from each other, 1 or more
   */
  readonly origins: (articles: number, origins: number, names: string) => string;
  /** Why some stories are told in quotes although there is a chat model. */
  readonly uncomposed: Readonly<Record<UncomposedStory, string>>;
}
