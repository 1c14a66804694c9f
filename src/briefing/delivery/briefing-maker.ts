import type { Briefing, LocalDay, Subscription } from '../../domain/index.js';

/** What a briefing is asked for. */
export interface BriefingRequest {
  readonly subscription: Subscription;
  readonly localDay: LocalDay;
  /** The period: `from` is in it, `to` is not. Those who are due at one minute have the same `to`, unless they are late. */
  readonly from: Date;
  readonly to: Date;
  readonly late: boolean;
  /** The days without a briefing since the last one that was sent, in order: the machine was off. */
  readonly skipped: readonly LocalDay[];
  /** JSON of the last briefing of the subscription that was sent, as the maker made it; null where there is none. */
  readonly previous: string | null;
}

/** Finds and words the stories of a briefing. */
export interface BriefingMaker {
  /**
   * A briefing, or null where there is nothing to tell and the subscriber prefers silence. It may be asked for twice, and the first one
   * be dropped: what it throws is tried again.
   */
  make(request: BriefingRequest): Promise<Briefing | null>;
}
