import type { PollReport } from '../../feeds/index.js';
import { counted } from '../ingesting/event-line.js';

/** Counts what polls came to. */
export class PollTally {
  feeds = 0;
  unchanged = 0;
  added = 0;
  updated = 0;
  leftOut = 0;
  postponed = 0;
  withdrawn = 0;
  readonly failed: { readonly url: string; readonly reason: string }[] = [];

  count({ feed, outcome, error, ...entries }: PollReport): void {
    this.feeds++;
    if (outcome === 'unchanged') this.unchanged++;
    if (error !== null) this.failed.push({ url: feed.url, reason: error });
    this.added += entries.added;
    this.updated += entries.updated;
    this.leftOut += entries.leftOut;
    this.postponed += entries.postponed;
    this.withdrawn += entries.withdrawn;
  }

  /** "12 feeds polled, 3 unchanged, 1 failed · 48 articles added, 2 updated, 1 withdrawn". */
  summary(): string {
    const { feeds, unchanged, failed, added, updated, withdrawn } = this;
    const polled = `${counted(feeds, 'feed')} polled, ${unchanged} unchanged, ${failed.length} failed`;
    return `${polled} · ${counted(added, 'article')} added, ${updated} updated, ${withdrawn} withdrawn`;
  }

  /** As `feeds poll --json` prints it. */
  record() {
    const { feeds, unchanged, added, updated, leftOut, postponed, withdrawn, failed } = this;
    return { feeds, unchanged, added, updated, leftOut, postponed, withdrawn, failed };
  }
}
