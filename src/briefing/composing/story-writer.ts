import type { Language, StoryText } from '../../domain/index.js';
import type { StoryMaterial } from '../stories/index.js';
import type { Patience } from './patience.js';

/** For whom a story is worded. Whoever wishes the same gets the same text. */
export interface StoryWish {
  /** The language of the briefing. */
  readonly language: Language;
  /** The most statements beside the headline, 1 to 3. */
  readonly statements: number;
  /** Tell only what articles that arrived since then say for the first time, ISO 8601 in UTC; null to tell the whole story. */
  readonly newSince: string | null;
}

/** Words stories. */
export interface StoryWriter {
  /**
   * The text of a story; null where there is nothing to tell, as where nothing is new.
   *
   * @param patience how long is waited for a chat model, where there is one
   */
  write(story: StoryMaterial, wish: StoryWish, patience: Patience): Promise<StoryText | null>;
}

/** A briefing of more stories tells less of each: it is read on a telephone. */
export function statementsInBriefingOf(stories: number): number {
  if (stories <= 3) return 3;
  return stories <= 7 ? 2 : 1;
}
