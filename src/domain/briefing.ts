import type { BriefedStory } from './briefed-story.js';
import type { LocalDay, SubscriptionId } from './subscription.js';

/** The stories due to one subscription on one local day. */
export interface Briefing {
  readonly subscription: SubscriptionId;
  readonly localDay: LocalDay;
  /** The period that it covers, ISO 8601 moments: `from` is in it, `to` is not. */
  readonly from: string;
  readonly to: string;
  /** Whether it is sent well after the time that it was due at. */
  readonly late: boolean;
  /** The days before, since the last briefing that was sent, for which none was: the machine was off. In order. */
  readonly skipped: readonly LocalDay[];
  /** In the order in which they are told. */
  readonly stories: readonly BriefedStory[];
}
