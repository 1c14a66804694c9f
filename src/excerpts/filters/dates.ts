const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A day, a month or a year that is in the calendar, as ISO 8601 writes it (`2016-06-04`, `2016-06`, `2016`); null for anything else. */
export function parseDate(value: string): string | null {
  const [, year, month = '01', day = '01'] = DATE.exec(value) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // Of 30 February, JavaScript makes a day in March.
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
  return isReal ? value : null;
}

/** Whether a day can lie between two dates, both of which may be a year or a month: 2016 holds 2016-06, and ends after it began. */
export function isPeriod(from: string, to: string): boolean {
  return from <= to || from.startsWith(to);
}
