import type { Selectable } from 'kysely';
import type { FeedTable } from './tables.js';

/** `paused`: a person has stopped it; `gone`: its server says that there is no such feed any more. */
export type FeedState = FeedTable['state'];

/** A feed and how its polling goes. */
export interface Feed {
  readonly id: number;
  readonly url: string;
  /** As the feed names itself, once it was read. */
  readonly title: string | null;
  readonly state: FeedState;
  readonly addedAt: Date;
  /** What the server told the last answer apart by. */
  readonly validators: { readonly etag: string | null; readonly lastModified: string | null };
  /** How long the feed says that it may be kept, in ms. */
  readonly ttlMs: number | null;
  /** The middle one of the times between its entries, in ms. */
  readonly medianGapMs: number | null;
  readonly nextPollAt: Date;
  readonly lastSuccessAt: Date | null;
  /** When the failures in a row began; null where the last poll succeeded. */
  readonly failingSince: Date | null;
  /** Failures in a row. */
  readonly failures: number;
  /** Why the last poll failed, in one line. */
  readonly lastError: string | null;
  /** When an admin was told that it fails. */
  readonly toldAt: Date | null;
}

export function readFeedRow(row: Selectable<FeedTable>): Feed {
  const { etag, lastModified, addedAt, nextPollAt, lastSuccessAt, failingSince, toldAt, ...rest } = row;
  return {
    ...rest,
    validators: { etag, lastModified },
    addedAt: new Date(addedAt),
    nextPollAt: new Date(nextPollAt),
    lastSuccessAt: dateOf(lastSuccessAt),
    failingSince: dateOf(failingSince),
    toldAt: dateOf(toldAt),
  };
}

function dateOf(moment: string | null): Date | null {
  return moment === null ? null : new Date(moment);
}
