import { wordingFor } from '../../wording/index.js';
import type { Texts } from '../locales/index.js';

/** A moment as a person reads it, to the minute, in UTC: "4 Jun 2016, 10:30 UTC". */
export function momentText(moment: Date, { language }: Pick<Texts, 'language'>): string {
  const { locale } = wordingFor(language);
  const options = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' } as const;
  return `${new Intl.DateTimeFormat(locale, options).format(moment)} UTC`;
}
