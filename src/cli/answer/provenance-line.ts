import type { Citation, CitedOutlet, Language } from '../../domain/index.js';
import { printable } from '../layout/printable.js';
import type { Wording } from '../wording/index.js';
import { nameOfLanguage } from '../wording/names.js';

type Source = Pick<Citation, 'outlet' | 'language' | 'quotedOutlets' | 'publishedAt' | 'passage'>;

/** One line that says where a quote comes from: "Sputniknews, in German, citing The Wall Street Journal (English) · 4 June 2016 · A1.3". */
export function provenanceLine(
  { outlet, language, quotedOutlets, publishedAt, passage }: Source,
  wording: Wording,
): string {
  const name = outlet === null ? wording.unknownOutlet : wording.foreignName(printable(outlet));
  const origin = [name, ...inLanguage(language, wording), ...citing(quotedOutlets, wording)];
  const separator = wording.locale === 'ar' ? '، ' : ', ';
  return [origin.join(separator), ...date(publishedAt, wording), passage].join(' · ');
}

/** Nothing where the language was not recognized. */
function inLanguage(language: Language, wording: Wording): string[] {
  return isKnown(language) ? [wording.inLanguage(language)] : [];
}

function citing(quotedOutlets: readonly CitedOutlet[], wording: Wording): string[] {
  if (quotedOutlets.length === 0) return [];
  const names = quotedOutlets.map(({ name, language }) => {
    const shown = wording.foreignName(printable(name));
    return language && isKnown(language) ? `${shown} (${nameOfLanguage(language, wording.locale)})` : shown;
  });
  return [wording.citing(new Intl.ListFormat(wording.locale).format(names))];
}

/** The day where the article was published, as its source wrote it: a time zone must not move it. */
function date(publishedAt: string | null, { locale }: Wording): string[] {
  if (publishedAt === null) return [];
  const day = new Date(publishedAt.slice(0, '2016-06-04'.length));
  if (Number.isNaN(day.getTime())) return [printable(publishedAt)];
  return [new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day)];
}

function isKnown(language: Language): boolean {
  return language !== 'und';
}
