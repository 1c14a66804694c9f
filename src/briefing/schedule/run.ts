import { Temporal } from 'temporal-polyfill';
import type { LocalDay, Schedule } from '../../domain/index.js';

/** A briefing that is due: on which local day, and at which moment. */
export interface Run {
  readonly localDay: LocalDay;
  readonly at: Date;
}

/** Of any fifteen days each weekday comes twice, and no zone has skipped more than one day since there are zones. */
const DAYS_LOOKED_AT = 15;

/**
 * When a schedule's time comes on a day. A time that the clocks pass over that day is taken for the first moment after the gap; of a
 * time that comes twice, the first is taken.
 *
 * @returns null where the day is none of the schedule's, or the zone has skipped it whole, as Samoa did on 2011-12-30
 * @throws RangeError for a zone that is not known
 */
export function runOn(schedule: Schedule, localDay: LocalDay): Run | null {
  const { days, time, timeZone } = schedule;
  const day = Temporal.PlainDate.from(localDay);
  if (!days.some((weekday) => weekday === day.dayOfWeek)) return null;
  const wanted = day.toPlainDateTime(time);
  const earlier = wanted.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  if (earlier.toPlainDateTime().equals(wanted)) return { localDay, at: new Date(earlier.epochMilliseconds) };
  if (!day.toZonedDateTime(timeZone).toPlainDate().equals(day)) return null;
  // The earlier reading of a time in a gap lies before the gap by as much as the gap is long.
  const after = earlier.getTimeZoneTransition('next') ?? earlier;
  return { localDay, at: new Date(after.epochMilliseconds) };
}

/**
 * The first run on a day or later that comes after a moment. A run may come shortly after its day has ended, where the clocks pass
 * over midnight.
 *
 * @returns null where there is none within fifteen days, which takes a schedule without days
 * @throws RangeError for a zone that is not known
 */
export function nextRun(schedule: Schedule, onOrAfter: LocalDay, after: Date): Run | null {
  for (let place = 0; place < DAYS_LOOKED_AT; place++) {
    const run = runOn(schedule, addDays(onOrAfter, place));
    if (run && run.at > after) return run;
  }
  return null;
}

/** The run on a day, or the first one on a later day, be it long past. @throws RangeError for a zone that is not known */
export function runFrom(schedule: Schedule, day: LocalDay): Run | null {
  return nextRun(schedule, day, new Date(-8.64e15));
}

/**
 * The first run of a schedule that somebody has just made, changed or taken up again.
 *
 * @param lastDay the last day for which there was a briefing; there is only one for a day, and none for one before it
 * @throws RangeError for a zone that is not known
 */
export function firstRun(schedule: Schedule, now: Date, lastDay: LocalDay | null): Run | null {
  const yesterday = addDays(localDayAt(schedule.timeZone, now), -1);
  const open = lastDay === null ? yesterday : addDays(lastDay, 1);
  return nextRun(schedule, open > yesterday ? open : yesterday, now);
}

/** The day that it is in a zone at a moment. @throws RangeError for a zone that is not known */
export function localDayAt(timeZone: string, moment: Date): LocalDay {
  const instant = Temporal.Instant.fromEpochMilliseconds(moment.getTime());
  return instant.toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** A day so many days later, or before. */
export function addDays(day: LocalDay, days: number): LocalDay {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
