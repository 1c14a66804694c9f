import { monthNamed } from './month-names.js';
import { isoOffset } from './zones.js';

/** What a label says, in its own words. */
interface DateParts {
  readonly year: string;
  readonly month: number | null;
  readonly day: string;
  readonly hour?: string | undefined;
  readonly minute?: string | undefined;
  readonly second?: string | undefined;
  readonly half?: string | undefined;
  readonly zone?: string | undefined;
}

const TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?(?:\s*(?<half>[ap])\.?m\.?)?`;
const ZONE = String.raw`(?:\s*\(?(?<zone>(?:GMT|UTC|UT)?[+\-\u2212]\d{1,2}(?::?\d{2})?|[A-Z]{1,4})\)?)?(?:\s*\([^()]*\))?`;
const MONTH = String.raw`(?<month>\p{L}{3,})\.?`;
const WEEKDAY = String.raw`(?:\p{L}+(?:[.,]+\s*|\s+))?`;

/** 2016-06-04T10:30:00+03:00, 2016-06-04 10:30 UTC, 2016/06/04 (W3C-DTF and what is like it). */
const YEAR_FIRST = pattern(
  String.raw`(?<year>\d{4})(?<mark>[-/.])(?<digits>\d{1,2})\k<mark>(?<day>\d{1,2})(?:(?:\s*T\s*|\s+)${TIME}${ZONE})?`,
);
/** 20160604, 20160604T103000Z. */
const COMPACT = pattern(
  String.raw`(?<year>\d{4})(?<digits>\d{2})(?<day>\d{2})(?:T?(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?${ZONE})?`,
);
/** Sat, 04 Jun 2016 10:30:00 +0300, 4. Juni 2016, 04-Jun-16 10:30 GMT (RFC 822, RFC 850). */
const DAY_FIRST = pattern(
  String.raw`${WEEKDAY}(?<day>\d{1,2})(?:\.|st|nd|rd|th)?[\s-]*(?:de\s+|of\s+)?${MONTH}[\s,-]*(?:de\s+)?(?<year>\d{4}|\d{2})(?:\s*[гр]\.)?(?:,?\s+(?:at\s+|um\s+)?${TIME}${ZONE})?`,
);
/** June 4, 2016 10:30 AM EST. */
const MONTH_FIRST = pattern(
  String.raw`${WEEKDAY}${MONTH}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?:,?\s+(?:at\s+)?${TIME}${ZONE})?`,
);
/** Sat Jun  4 10:30:00 2016, and with a zone before the year (ctime, date). */
const YEAR_LAST = pattern(String.raw`\p{L}+\.?,?\s+${MONTH}\s+(?<day>\d{1,2})\s+${TIME}${ZONE}\s+(?<year>\d{4})`);
/** 04.06.2016 10:30. Dates with slashes are left alone: their day comes first or second. */
const DOTTED = pattern(
  String.raw`${WEEKDAY}(?<day>\d{1,2})\.(?<digits>\d{1,2})\.(?<year>\d{4})(?:,?\s+(?:-\s+)?${TIME}(?:\s+Uhr)?${ZONE})?`,
);

const PATTERNS = [YEAR_FIRST, COMPACT, DAY_FIRST, MONTH_FIRST, YEAR_LAST, DOTTED];

/** Seconds or milliseconds since 1970, for the years 2001 to 2286. */
const EPOCH = /^(?<seconds>\d{10})(?<milliseconds>\d{3})?$/;

/** Longer labels are no dates; none of the patterns has to look at them. */
const LONGEST_LABEL = 80;

/** Software that knows no date writes its zero: 0001-01-01, 1899-12-30, 1900-01-01, the first second of 1970. */
const FIRST_YEAR = 1901;
const LAST_YEAR = 2199;
const NO_MOMENT = '1970-01-01T00:00:00Z';

/**
 * The date or moment that a feed's label names, as ISO 8601 with the label's own offset: the forms that formats ask for (RFC 822,
 * RFC 3339, W3C-DTF), and those that feeds have instead. A time without a zone that is known is no moment, so that only its date
 * is kept.
 *
 * @returns null where the label is none of them, can be read in two ways (`04/06/2016`), or names a day that does not exist
 */
export function parseFeedDate(label: string): string | null {
  const trimmed = label.trim().replace(/\s+/g, ' ');
  if (trimmed.length > LONGEST_LABEL) return null;
  const epoch = EPOCH.exec(trimmed)?.groups;
  if (epoch) return ofSeconds(Number(epoch['seconds']));
  for (const expression of PATTERNS) {
    const groups = expression.exec(trimmed)?.groups;
    const iso = groups ? isoOf(partsOf(groups)) : null;
    if (iso !== null) return iso;
  }
  return null;
}

function pattern(source: string): RegExp {
  return new RegExp(`^${source}$`, 'iu');
}

function ofSeconds(seconds: number): string {
  return new Date(seconds * 1_000).toISOString().replace('.000Z', 'Z');
}

function partsOf(groups: Readonly<Record<string, string | undefined>>): DateParts {
  const { year = '', month, digits, day = '', hour, minute, second, half, zone } = groups;
  return {
    year: fullYear(year),
    month: month === undefined ? Number(digits) : monthNamed(month),
    day,
    hour,
    minute,
    second,
    half,
    zone,
  };
}

/** RFC 2822, section 4.3: two digits below 50 are of this century. */
function fullYear(year: string): string {
  if (year.length !== 2) return year;
  return `${Number(year) < 50 ? '20' : '19'}${year}`;
}

function isoOf(parts: DateParts): string | null {
  const date = calendarDate(parts);
  if (date === null || parts.hour === undefined) return date;
  const offset = parts.zone === undefined ? null : isoOffset(parts.zone);
  const time = clockTime(parts);
  if (time === null || offset === null) return date;
  const moment = `${date}T${time}${offset}`;
  return moment === NO_MOMENT ? null : moment;
}

function calendarDate({ year, month, day }: DateParts): string | null {
  if (month === null || Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return null;
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  // `Date` counts February 30 on into March, and refuses the 32nd.
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : null;
}

function clockTime({ hour = '', minute = '', second = '0', half }: DateParts): string | null {
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  // A leap second is told as the second before it.
  const seconds = Math.min(Number(second), 59);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  return [hours, Number(minute), seconds].map((value) => String(value).padStart(2, '0')).join(':');
}
