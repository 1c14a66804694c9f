const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const SHORTEST_PAUSE = 5 * MINUTE;
const LONGEST_PAUSE = DAY;

/** For a feed of which nothing is known yet. */
const FIRST_PAUSE = 30 * MINUTE;

/** Share of a pause by which it is lengthened or shortened at random, so that feeds added together do not stay together. */
const JITTER = 0.1;

const UNTIL_REPORT = 7 * DAY;

/** What is known of a feed when its next poll is chosen. Times in ms, null where not known. */
export interface PollHistory {
  /** What the feed asks for itself: `<ttl>`, `sy:updatePeriod`. */
  readonly ttlMs: number | null;
  /** What the server asked for in its last answer: `Cache-Control`, `Expires`. */
  readonly freshForMs: number | null;
  /** `Retry-After` of the last answer. */
  readonly retryAfterMs: number | null;
  /** Polls in a row that failed; 0 after a success. */
  readonly failures: number;
  /** The median time between two entries of the feed. */
  readonly medianGapMs: number | null;
}

/**
 * When a feed is polled next. The pause is half of the median gap between its entries, 30 minutes where that is not known, and at
 * least what the feed and its server ask for. Each failure in a row doubles it. It is lengthened or shortened by up to a tenth at
 * random, is never shorter than `Retry-After`, and always between 5 minutes and 24 hours, whatever is asked for.
 *
 * @param random gives a number from 0 up to but not including 1
 */
export function nextPoll({
  now,
  feed,
  random,
}: {
  readonly now: Date;
  readonly feed: PollHistory;
  readonly random: () => number;
}): Date {
  const asked = Math.max(usualPause(feed.medianGapMs), known(feed.ttlMs), known(feed.freshForMs));
  // 2 to the power of 12 turns 5 minutes into more than a fortnight: more failures than that change nothing.
  const pause = withinBounds(asked) * 2 ** Math.min(Math.max(0, feed.failures), 12);
  const jittered = withinBounds(pause) * (1 - JITTER + 2 * JITTER * random());
  return new Date(now.getTime() + Math.round(withinBounds(Math.max(jittered, known(feed.retryAfterMs)))));
}

/**
 * Whether an admin is to be told that a feed fails: once for each spell of failures that has lasted a week.
 *
 * @param failingSince when the first of the failures in a row happened, or null where the last poll succeeded
 * @param toldAt when an admin was last told about this feed
 */
export function needsReport(failingSince: Date | null, toldAt: Date | null, now: Date): boolean {
  if (failingSince === null || now.getTime() - failingSince.getTime() < UNTIL_REPORT) return false;
  return toldAt === null || toldAt < failingSince;
}

function usualPause(medianGapMs: number | null): number {
  return medianGapMs === null || Number.isNaN(medianGapMs) ? FIRST_PAUSE : medianGapMs / 2;
}

/** A time that was given, or nothing; servers ask for negative times too. */
function known(time: number | null): number {
  return time === null || Number.isNaN(time) ? 0 : Math.max(0, time);
}

function withinBounds(pause: number): number {
  return Math.min(LONGEST_PAUSE, Math.max(SHORTEST_PAUSE, pause));
}
