import { wordingFor } from '../../wording/index.js';
import { displayable } from '../formatting/index.js';
import type { Texts } from '../locales/index.js';

/** The length of a day in ISO 8601: `2016-06-04`. */
const DAY_LENGTH = 10;

/** The day of a moment or date in ISO 8601 as a person reads it, written as citations write theirs; what is no date is shown as it is written. */
export function dayText(moment: string, { language }: Pick<Texts, 'language'>): string {
  const day = new Date(moment.slice(0, DAY_LENGTH));
  if (Number.isNaN(day.getTime())) return displayable(moment);
  return new Intl.DateTimeFormat(wordingFor(language).locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(day);
}
