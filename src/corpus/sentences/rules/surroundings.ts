import type { Vocabulary } from '../vocabulary/index.js';

/** A place where a sentence may end, as the rules see it. */
export interface Surroundings {
  /** The end marks: `.`, `?!`, `…`. */
  readonly mark: string;
  /** The text before them; about the last five words, or less at the start of the paragraph. */
  readonly before: string;
  /** Whether `before` reaches back to the start of the paragraph. */
  readonly fromStart: boolean;
  /** The text behind them and behind what closes there, with its white space; about the next five words. */
  readonly after: string;
  readonly vocabulary: Vocabulary;
}

/** What a rule says of a place; null where it has nothing to say. */
export type Verdict = 'ends' | 'continues' | null;

export type Rule = (surroundings: Surroundings) => Verdict;
