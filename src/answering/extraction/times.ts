import type { Language } from '../../domain/index.js';

const DIGIT = /\p{N}/u;
const patterns = new Map<Language, RegExp>();

/** Whether a text holds a date or a time: a digit, or the name of a month or a weekday of its language. */
export function holdsTime(text: string, language: Language): boolean {
  return DIGIT.test(text) || calendarNames(language).test(text);
}

/** The names of months and weekdays, from the platform's own data; endings of inflection may follow. */
function calendarNames(language: Language): RegExp {
  const known = patterns.get(language);
  if (known) return known;
  const month = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const names = [
    ...Array.from({ length: 12 }, (_, place) => partOf(month, 'month', new Date(Date.UTC(2024, place, 1)))),
    ...Array.from({ length: 7 }, (_, place) => partOf(weekday, 'weekday', new Date(Date.UTC(2024, 0, 1 + place)))),
  ].filter((name) => /^\p{L}{3,}/u.test(name));
  const pattern =
    names.length > 0 ? new RegExp(`(?<!\\p{L})(?:${names.join('|')})\\p{L}{0,3}(?!\\p{L})`, 'iu') : /(?!)/;
  patterns.set(language, pattern);
  return pattern;
}

function partOf(format: Intl.DateTimeFormat, type: 'month' | 'weekday', date: Date): string {
  return format.formatToParts(date).find((part) => part.type === type)?.value ?? '';
}
