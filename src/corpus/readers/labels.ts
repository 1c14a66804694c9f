import { z } from 'zod';
import { parseUrl } from '../../domain/index.js';

const calendarDate = z.iso.date();

const PUBLISHED_AT =
  /^(?<date>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(?<zone>Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/**
 * The date or moment that an ISO 8601 label names, `2016-06-04` or `2016-06-04T10:30:00+03:00`; `2016-06-04 10:30 +0300` is
 * understood too. A time without a zone is no moment, so that only its date is kept.
 *
 * @returns null where the label is neither
 */
export function parsePublishedAt(label: string): string | null {
  const { date, time, zone } = PUBLISHED_AT.exec(label.trim())?.groups ?? {};
  if (date === undefined || !calendarDate.safeParse(date).success) return null;
  if (time === undefined) return date;
  const whole = `${date}T${time}${offset(zone ?? 'Z')}`;
  if (Number.isNaN(Date.parse(whole))) return null;
  return zone === undefined ? date : whole;
}

/** `Z` or `+03:00`, from any of `z`, `+03`, `+0300`, `+03:00`. */
function offset(zone: string): string {
  if (zone.length === 1) return 'Z';
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
}

/** An absolute http or https address as it stands, or null where the label is none. */
export function parseWebAddress(label: string): string | null {
  const address = label.trim();
  return /^https?:\/\//i.test(address) && parseUrl(address) ? address : null;
}
