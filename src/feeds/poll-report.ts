import type { Feed } from '../storage/index.js';

/** What one poll of a feed came to. */
export interface PollReport extends EntryTally {
  /** As it was before the poll. */
  readonly feed: Feed;
  readonly outcome: 'read' | 'unchanged' | 'failed' | 'gone';
  /** Why it failed, in one line. */
  readonly error: string | null;
  readonly milliseconds: number;
}

/** What became of a feed's entries. */
export interface EntryTally {
  /** Listed by the feed. */
  listed: number;
  /** New articles. */
  added: number;
  /** New versions of articles. */
  updated: number;
  /** Articles that are known already, as they are. */
  unchanged: number;
  /** Entries of which nothing is stored: no article behind them, or none that can be had. */
  leftOut: number;
  /** Entries whose page could not be fetched now. */
  postponed: number;
  /** Articles that their source has taken back. */
  withdrawn: number;
}

export function newTally(): EntryTally {
  return { listed: 0, added: 0, updated: 0, unchanged: 0, leftOut: 0, postponed: 0, withdrawn: 0 };
}
