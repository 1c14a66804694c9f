import { isLate } from './due.js';

/** Late briefings that are made one after the other share what is found for a period. */
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 3_600_000;
/** A week, and the day by which a run may be late or a clock be changed: what lies further back is no news. */
const LONGEST_MS = 8 * DAY_MS;

/** `from` is in it, `to` is not. */
export interface Period {
  readonly from: Date;
  readonly to: Date;
}

/**
 * What a briefing covers: from the end of what the last one covered that was sent, or else 24 h, and at most eight days, to the
 * moment that it was due at; a late one to the minute in which it is made.
 *
 * @param coveredUntil the end of the period of the last briefing that was sent
 */
export function periodOf(dueAt: Date, now: Date, coveredUntil: Date | null): Period {
  const to = isLate(dueAt, now) ? new Date(now.getTime() - (now.getTime() % MINUTE_MS)) : dueAt;
  const from = coveredUntil?.getTime() ?? to.getTime() - DAY_MS;
  return { from: new Date(Math.max(to.getTime() - LONGEST_MS, Math.min(from, to.getTime()))), to };
}
