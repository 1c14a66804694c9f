import { words } from '../words.js';
import type { OutletDirectory } from '../outlets/outlet-directory.js';
import type { Outlet } from '../outlets/outlet.js';
import { isDate, partsOf } from './credit.js';
import { lastLines, type Line, type Publisher } from './evidence.js';
import { firstPublishedBy } from './first-published.js';
import { isAnybody, isNoOutlet } from './no-outlet.js';

/** What a trailer is called in the languages of the news read here. */
const LABELS = words`Quelle, Quellen, Quelle(n), Source, Sources, Source(s), Fuente, Fuentes, Fuente(s), Fonte, Fonti,
  Fontes, Fonte(s), Bron, Bronnen, Bron(nen), Źródło, Źródła, Источник, Источники, Джерело, Джерела, Kaynak, Kaynaklar,
  Haber kaynağı, المصدر, المصادر, مصدر`;
const LABEL = `(?:${LABELS.map((label) => label.replace(/[()]/gu, String.raw`\$&`)).join('|')})`;
const OPENING = String.raw`[(\[*_–—-]{0,3}\s?`;
const CLOSING = String.raw`[)\].*_]{0,3}`;
const OWN_LINE = new RegExp(String.raw`^${OPENING}${LABEL}[*_]{0,2}\s?[:：][*_]{0,2}\s?(.{2,120}?)${CLOSING}$`, 'iu');
/** Without its colon: "(Source AFP)", "Fonte - Ansa". */
const OWN_LINE_BARE = new RegExp(String.raw`^${OPENING}${LABEL}\s(?:[–—-]\s)?(.{2,40}?)${CLOSING}$`, 'iu');
const LINE_END = new RegExp(String.raw`(?:^|[\s(])(${LABEL}\s?:\s?(.{2,60}?))[).]{0,2}$`, 'iu');

/** A picture's or a table's source is not the text's: "Foto: Müller, Quelle: Reuters". */
const PICTURE =
  /foto|photo|bild|grafi|image|imagen|immagine|imagem|picture|chart|gráfic|graphi|infogra|tabelle|table|tabla|tabella|tabela|wykres|zdjęci|fot\.|beeld|video|фото|графи|таблиц|видео|відео|світлин|görsel|fotoğraf|tablo|صورة|الصور|رسم|جدول|فيديو/iu;

/** Lines at the end of a text among which a trailer may stand: tags, a date or a copyright line can follow it. */
const LINES_SEARCHED = 4;
/** UTF-16 units of a line's end that are looked at. */
const LINE_SEARCHED = 200;

const ADDRESS = /^(?:https?:\/\/)?(?<host>(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,24})(?:\/\S*)?$/u;
const NAME = /^[\p{Lu}\p{Lo}\p{N}«»"„“][^.:!?()]{1,39}$/u;
const LONGEST_NAME = 4;
/** What a name is shortened to behind it: "Deutsche Presse-Agentur (dpa)", the bracket closed or not. */
const ABBREVIATION = /\s\([^()]{1,20}\)?$/u;
const QUOTATION_MARKS = /[„“”"»«]/gu;

/** The outlet that a text's trailer names: "Quelle: Sputniknews". Null without one, or where it names no outlet. */
export function trailerOutlet(text: string, outlets: OutletDirectory): Publisher | null {
  for (const line of lastLines(text, LINES_SEARCHED, LINE_SEARCHED)) {
    const credit = OWN_LINE.exec(line.text)?.[1];
    if (credit) return publisher(sourceOutlet(credit, outlets) ?? unknownOutlet(credit), line);
    const name = bareOutlet(line.text, outlets) ?? firstPublishedBy(line.text, outlets);
    if (name) return publisher(name, line);
    const atEnd = LINE_END.exec(line.text);
    if (atEnd) return isPictures(line.text.slice(0, atEnd.index)) ? null : atLineEnd(line, atEnd, outlets);
  }
  return null;
}

function publisher(name: string | null, { start, end }: Line): Publisher | null {
  return name === null ? null : { name, evidence: { start, end } };
}

function bareOutlet(line: string, outlets: OutletDirectory): string | null {
  const credit = OWN_LINE_BARE.exec(line)?.[1];
  return credit ? sourceOutlet(credit, outlets) : null;
}

function atLineEnd(line: Line, match: RegExpExecArray, outlets: OutletDirectory): Publisher | null {
  const [, shown = '', credit = ''] = match;
  const start = line.start + line.text.lastIndexOf(shown);
  return publisher(sourceOutlet(credit, outlets), { ...line, start, end: start + shown.length });
}

function isPictures(before: string): boolean {
  return PICTURE.test(before.slice(-LINE_SEARCHED / 2));
}

/** The known outlet that a credit names first, where it names nobody who is none. */
function sourceOutlet(written: string, outlets: OutletDirectory): string | null {
  const credit = written.replace(ABBREVIATION, '');
  const address = ADDRESS.exec(credit)?.groups?.['host'];
  const whole = outlets.signing(credit) ?? (address ? outlets.atHost(address) : null);
  if (whole) return isAmbiguous(whole, credit) && isNoOutlet(credit) ? null : whole.name;
  const [first, ...others] = sourcesIn(credit);
  const outlet = first === undefined ? null : outlets.signing(first);
  const isMixed = others.some((other) => !outlets.signing(other) && isNoOutlet(other));
  return outlet && !isMixed ? outlet.name : null;
}

/** "CBS" in Dutch: the statistics office rather than the broadcaster. */
function isAmbiguous(outlet: Outlet, credit: string): boolean {
  return outlet.markedOnly.includes(credit);
}

/** A name that the list does not have, where it reads as one: a line of its own that names no office or company. */
function unknownOutlet(credit: string): string | null {
  const [name = '', ...others] = sourcesIn(credit);
  const named = others.length === 0 || NAME.test(others[0] ?? '') ? name : credit;
  if (!NAME.test(named) || named.split(/\s+/u).length > LONGEST_NAME) return null;
  if ([credit, name, ...others].some(isNoOutlet)) return null;
  return named.replace(QUOTATION_MARKS, '').trim();
}

function sourcesIn(credit: string): string[] {
  return partsOf(credit).filter((part) => !isDate(part) && !isAnybody(part));
}
