import type { Statement } from './answer.js';
import type { Citation } from './citation.js';
import type { Language } from './language.js';

/** A figure on which outlets differ, as each of them has it. */
export interface FigureDifference {
  readonly figures: readonly { readonly figure: string; readonly outlet: string; readonly citation: number }[];
}

/** A story as a briefing tells it. */
export interface BriefedStory {
  readonly story: number;
  readonly headline: Statement;
  /** At most three. */
  readonly statements: readonly Statement[];
  /** What the statements cite. */
  readonly citations: readonly Citation[];
  readonly alsoIn: readonly { readonly outlet: string; readonly language: Language }[];
  readonly articles: number;
  readonly origins: readonly string[];
  readonly differing: readonly FigureDifference[];
  /** `continued`: it was in the last briefing of this subscription, and the statements are what is new. */
  readonly since: 'new' | 'continued';
}
