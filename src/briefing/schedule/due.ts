import type { LocalDay, Schedule } from '../../domain/index.js';
import { addDays, localDayAt, nextRun, type Run, runOn } from './run.js';

/** A briefing is not sent any more when it is so late, in ms: 6 h. */
const LATEST_MS = 6 * 3_600_000;
/** From when on a briefing is said to be late, in ms: pacing and a restart take minutes, and nobody minds them. */
const LATE_FROM_MS = 15 * 60_000;
/** How far back missed days are told of: more would say nothing that a month does not. */
const MISSED_DAYS = 31;

/** What there is to do for a schedule at a moment. */
export interface Due {
  /** The run whose briefing is to be sent now. */
  readonly run: (Run & { readonly late: boolean }) | null;
  /** Runs that have been missed, in order. */
  readonly missed: readonly Run[];
  /** The first run in the future; null where there is none. */
  readonly next: Run | null;
}

/**
 * What is due at a moment of the runs from a day on. Of several only the last is sent, for its period holds that of the others, and
 * only where it is less than 6 h late.
 *
 * @throws RangeError for a zone that is not known
 */
export function dueAt(schedule: Schedule, from: LocalDay, now: Date): Due {
  const today = localDayAt(schedule.timeZone, now);
  const earliest = addDays(today, -MISSED_DAYS);
  const runs: Run[] = [];
  for (let day = from > earliest ? from : earliest; day <= today; day = addDays(day, 1)) {
    const run = runOn(schedule, day);
    if (run && run.at <= now) runs.push(run);
  }
  const last = runs.at(-1);
  const next = nextRun(schedule, last ? addDays(last.localDay, 1) : from, now);
  if (!last || isTooLate(last.at, now)) return { run: null, missed: runs, next };
  return { run: { ...last, late: isLate(last.at, now) }, missed: runs.slice(0, -1), next };
}

/** Whether a briefing is to be marked as late. */
export function isLate(dueAtMoment: Date, now: Date): boolean {
  return now.getTime() - dueAtMoment.getTime() >= LATE_FROM_MS;
}

/** Whether a briefing is not to be sent any more. */
export function isTooLate(dueAtMoment: Date, now: Date): boolean {
  return now.getTime() - dueAtMoment.getTime() >= LATEST_MS;
}
