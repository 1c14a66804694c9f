import type { CalendarDate, DateReading } from './read-dates.js';

const WEEK = 7;

/**
 * Whether quotes hold a statement's date: some date of theirs gives all that it gives.
 *
 * @param years that the quotes give apart from their dates
 */
export function holdsDate(stated: CalendarDate, quoted: readonly CalendarDate[], years: ReadonlySet<number>): boolean {
  return stated.readings.some((reading) =>
    quoted.some(({ readings }) => readings.some((other) => gives(other, reading, years))),
  );
}

function gives(quoted: DateReading, stated: DateReading, years: ReadonlySet<number>): boolean {
  const { year, month, day, weekday } = stated;
  if (weekday !== null) return quoted.weekday === weekday;
  if (month !== quoted.month || (day !== null && day !== quoted.day)) return false;
  return year === null || year === quoted.year || (quoted.year === null && years.has(year));
}

/** Whether two weekdays follow each other: "the night from Thursday to Friday" is the night to Friday. */
export function isDayBefore({ readings: [day] }: CalendarDate, { readings: [next] }: CalendarDate): boolean {
  if (typeof day?.weekday !== 'number' || typeof next?.weekday !== 'number') return false;
  return (day.weekday % WEEK) + 1 === next.weekday;
}
