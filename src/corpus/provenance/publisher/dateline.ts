import type { OutletDirectory } from '../outlets/outlet-directory.js';
import type { Outlet } from '../outlets/outlet.js';
import { creditedOutlets } from './credit.js';
import { firstLines, type Line, type Publisher } from './evidence.js';

/** A headline and a line below it may come first. */
const LINES_SEARCHED = 5;
/** UTF-16 units of a line's start that are looked at. */
const LINE_SEARCHED = 160;

/** «3.6.Warszawa», «3 июня, Минск». */
const DATE_BEFORE = String.raw`(?:\p{N}{1,2}\.\p{N}{1,2}\.\s?|\p{N}{1,2}\s\p{L}{3,10},\s)?`;
const PLACE = String.raw`${DATE_BEFORE}(?<place>[\p{Lu}\p{Lo}][^()\n:;!?–—«»]{1,60}?)`;
const DASH = String.raw`[-–—ـ]{1,2}`;
const MONTH = String.raw`[\p{L}\p{M}]{3,12}\.?`;
const YEAR = String.raw`(?:\s\p{N}{4}(?:\s?(?:г\.|года|р\.|року))?)?`;
const BRACKET = String.raw`\((?<credit>[^()\n]{2,40})\)`;
const SLASHES = String.raw`/\s?(?:Корр\.\s)?(?<credit>[^/\n]{2,30}?)\s?/`;
const QUOTED = String.raw`[«"“„]?(?<credit>[\p{L}\p{M}][^–—«»"“”\n,:]{1,28}?)[»"”]?`;
const SENTENCE_START = String.raw`(?=[\p{Lu}\p{N}«„“"¿¡'’])`;

const BYLINE = '(?:By|Von|Par|Por|Di|Door|De)';

interface Dateline {
  readonly pattern: RegExp;
  /** A mark that it has: without it in a line, the pattern need not be tried. */
  readonly mark: '(' | '/' | '';
  /** Whether the place has to show that it is one, by capitals throughout or a date behind it. */
  readonly strictPlace?: true;
  /** Whether agencies alone sign so. */
  readonly agenciesOnly?: true;
}

const compiled = (source: string, more: Omit<Dateline, 'pattern' | 'mark'> = {}): Dateline => ({
  pattern: new RegExp(source, 'u'),
  mark: source.includes(BRACKET) ? '(' : source.includes(SLASHES) ? '/' : '',
  ...more,
});

const DATELINES: readonly Dateline[] = [
  // PARIS (Reuters) - …; BERLIN, 4. Juni (dpa/AFP) – …; MADRID, 3 jun. (EFE).- …
  compiled(String.raw`^${PLACE},?\s?${BRACKET}\.?\s?(?:${DASH}|:)`),
  // BRUXELLES (BELGA) Le trafic …; Berlin (epd). Die Synode …
  compiled(String.raw`^${PLACE},?\s?${BRACKET}\.?\s${SENTENCE_START}`, { agenciesOnly: true }),
  // BILBAO, 9 (EUROPA PRESS), on a line of its own
  compiled(String.raw`^${PLACE},?\s?${BRACKET}\.?$`, { strictPlace: true }),
  // لندن - (رويترز) …
  compiled(String.raw`^${PLACE}\s?${DASH}\s?${BRACKET}`),
  // MOSKAU, 4. Juni /TASS/. …; أبوظبي في 3 يونيو / وام / …
  compiled(String.raw`^${PLACE}\s?${SLASHES}`),
  // МОСКВА, 4 июн — РИА Новости. …; رام الله 3-6-2016 وفا- …
  compiled(String.raw`^${PLACE}, \p{N}{1,2}\.? ${MONTH}${YEAR},? ${DASH}\s${QUOTED}(?:[.,:]|\s?${DASH}|$)`),
  compiled(String.raw`^${PLACE} \p{N}{1,2}[-/]\p{N}{1,2}[-/]\p{N}{4} ${QUOTED}\s?${DASH}`),
  // Київ. 3 червня. УНН. …; Алма-Ата. 5 мая. INTERFAX.RU — …; АСТАНА. КАЗИНФОРМ - …
  compiled(String.raw`^${PLACE}\. \p{N}{1,2} ${MONTH}${YEAR}[.,]? ${QUOTED}(?:[.,:]?$|[.,:]\s|\s?${DASH}\s)`),
  compiled(String.raw`^${PLACE}\. ${QUOTED}\s${DASH}\s`, { agenciesOnly: true }),
  // ANKARA-AA, القاهرة - رويترز, each on a line of its own
  compiled(String.raw`^${PLACE}\s?(?:${DASH}|/)\s?${QUOTED}\s?[:.]?$`),
  // بيروت: «الشرق الأوسط», on a line of its own
  compiled(String.raw`^${PLACE}\s?:\s?[«"“„](?<credit>[^«»"“”\n]{2,30})[»"”]\s?\.?$`),
  // القاهرة - رويترز - …
  compiled(String.raw`^(?<place>\p{Lo}[^()\n:;!?–—«»-]{1,30}?)\s?${DASH}\s?${QUOTED}\s?(?:${DASH}|:)\s`),
  // الرياض 27 شعبان 1437 هـ الموافق 03 يونيو 2016 م واس
  compiled(
    String.raw`^(?<place>\p{Lo}[\p{L}\p{M}]{1,20})\s\p{N}[^\n:]{3,60}\p{N}{4}\s?م\s(?<credit>[\p{L}\p{M}]{2,10})$`,
  ),
  // (Reuters) - …; (BELGA) De haven …
  compiled(String.raw`^${BRACKET}(?:\s?${DASH}|\s${SENTENCE_START})`),
  // AGI - La produzione …
  compiled(String.raw`^(?<credit>[\p{Lu}\p{Lo}][^\n:–—-]{1,24}?)\s${DASH}\s${SENTENCE_START}`, { agenciesOnly: true }),
  // By The Associated Press, EFE, EFE / Madrid, each on a line of its own
  compiled(String.raw`^(?:${BYLINE}\s)?(?<credit>[\p{Lu}\p{Lo}][^\n:/|–—]{1,28}?)(?:\s?[/|]\s?${PLACE})?$`, {
    agenciesOnly: true,
  }),
];

/** A place has no small words but these. */
const PLACE_WORD =
  /^(?:\p{Lu}|\p{Lo}|\p{N}|(?:am|an|auf|im|der|de|del|la|le|les|sur|en|sous|lez|upon|on|the|of|di|do|da|dos|das|bei|aan|den|op|nad|and|und|и|на)$)/u;
/** 3. Juni 2016; 1er juin; 3 de junio; mar. 3. */
const DATE =
  /\p{N}{1,2}\.?(?:er|º|°)?\s(?:de\s)?[\p{L}\p{M}]{3,12}\.?(?:,?\s(?:de\s)?\p{N}{4})?|[\p{L}\p{M}]{3,12}\.?\s\p{N}{1,2}(?!\p{N})/gu;
const MOST_PLACE_WORDS = 8;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u;

/** The agency of the dateline that opens a text, or follows its headline: "PARIS (Reuters) - …". Null without one. */
export function datelineOutlet(text: string, outlets: OutletDirectory): Publisher | null {
  const end = text.trimEnd().length;
  for (const line of firstLines(text, LINES_SEARCHED, LINE_SEARCHED)) {
    const found = outletOfLine(line, line.end === end, outlets);
    if (found) return found;
  }
  return null;
}

function outletOfLine(line: Line, isLast: boolean, outlets: OutletDirectory): Publisher | null {
  for (const { pattern, mark, strictPlace, agenciesOnly } of DATELINES) {
    if (!line.text.includes(mark)) continue;
    const match = pattern.exec(line.text);
    const { place = '', credit } = match?.groups ?? {};
    if (!match || credit === undefined || !isPlace(place)) continue;
    // With nothing behind it, it is no dateline.
    if (isLast && match[0].length === line.text.length) continue;
    if (strictPlace && !CAPITALS.test(place) && !/\p{N}/u.test(place)) continue;
    const outlet = creditedOutlets(credit, outlets)?.[0];
    if (outlet && (!agenciesOnly || signsAsAgency(outlet, credit))) {
      return { name: outlet.name, evidence: { start: line.start, end: line.start + creditEnd(match[0], credit) } };
    }
  }
  return null;
}

/** Where a dateline's credit ends, with the mark that closes it. */
function creditEnd(dateline: string, credit: string): number {
  const start = dateline.lastIndexOf(credit);
  const end = start + credit.length;
  const closing = /[/]\s?(?:Корр\.\s)?$/u.test(dateline.slice(0, start)) ? /^\s?\//u : /^\s?[)»"”]/u;
  return end + (closing.exec(dateline.slice(end))?.[0].length ?? 0);
}

/** "AGI", "The Associated Press", not "Prime" and what else is a word as well. */
function signsAsAgency(outlet: Outlet, credit: string): boolean {
  if (outlet.kind !== 'agency') return false;
  return credit.toUpperCase() === credit || ![...outlet.homographs, ...outlet.markedOnly].includes(credit);
}

function isPlace(words: string): boolean {
  const place = words
    .replace(DATE, '')
    .split(/[\s,/-]+/u)
    .filter((word) => word !== '');
  return place.length <= MOST_PLACE_WORDS && place.every((word) => PLACE_WORD.test(word));
}
