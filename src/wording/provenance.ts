import type { Citation, CitedOutlet, Language } from '../domain/index.js';
import { languageNameIn } from './names.js';
import type { Wording } from './wording.js';

/** What is said of where a quote comes from, part by part; null where there is nothing to say. */
export interface ProvenanceParts {
  /** "Sputniknews", or that the outlet is unknown. */
  readonly outlet: string;
  /** "in German"; null where the language was not recognized. */
  readonly language: string | null;
  /** "citing The Wall Street Journal (English)", or besides "which cites “Diplomaten”". */
  readonly citing: string | null;
  /** "4 June 2016". */
  readonly date: string | null;
  /** "withdrawn on 5 June 2016"; null for an article that stands. */
  readonly withdrawn: string | null;
}

type Source = Pick<Citation, 'outlet' | 'language' | 'quotedOutlets' | 'publishedAt' | 'withdrawnAt'>;

/**
 * Words where a quote comes from.
 *
 * @param showable makes what came from outside, a name or a date, fit for where it is shown
 */
export function provenanceParts(
  { outlet, language, quotedOutlets, publishedAt, withdrawnAt }: Source,
  wording: Wording,
  showable: (text: string) => string,
): ProvenanceParts {
  const name = (foreign: string): string => wording.foreignName(showable(foreign));
  return {
    outlet: outlet === null ? wording.unknownOutlet : name(outlet),
    language: isKnown(language) ? wording.inLanguage(language) : null,
    citing: citing(quotedOutlets, wording, showable),
    date: publishedAt === null ? null : (dayOf(publishedAt, wording) ?? showable(publishedAt)),
    withdrawn: withdrawnAt === null ? null : wording.withdrawn(dayOf(withdrawnAt, wording) ?? showable(withdrawnAt)),
  };
}

function citing(
  quotedOutlets: readonly CitedOutlet[],
  wording: Wording,
  showable: (text: string) => string,
): string | null {
  if (quotedOutlets.length === 0) return null;
  const shown = quotedOutlets.map((quoted) => quotedOutlet(quoted, wording, showable));
  // "A, which cites “x” and B" would have A cite B.
  const isMisread = shown.length > 1 && quotedOutlets.some(({ cites }) => cites !== null);
  return wording.citing(
    isMisread ? shown.join(wording.strongSeparator) : new Intl.ListFormat(wording.locale).format(shown),
  );
}

/** "The Wall Street Journal (English)", and whom it cites in turn where that is known. */
function quotedOutlet(
  { name, language, cites }: CitedOutlet,
  wording: Wording,
  showable: (text: string) => string,
): string {
  const shown = wording.foreignName(showable(name));
  const outlet = language && isKnown(language) ? `${shown} (${languageNameIn(language, wording)})` : shown;
  const source = cites === null ? '' : showable(cites);
  return source === '' ? outlet : wording.outletCiting(outlet, wording.quote(wording.foreignName(source)));
}

/** The day where the article was published, as its source wrote it: a time zone must not move it. Null for what is no date. */
function dayOf(publishedAt: string, { locale }: Wording): string | null {
  const day = new Date(publishedAt.slice(0, '2016-06-04'.length));
  if (Number.isNaN(day.getTime())) return null;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

function isKnown(language: Language): boolean {
  return language !== 'und';
}
