import { creditedOutlets } from './credit.js';
import type { OutletDirectory } from '../outlets/outlet-directory.js';
import { words } from '../words.js';

/** What a trailer is called in the languages of the news read here. */
const LABELS = words`Quelle, Quellen, Source, Sources, Fuente, Fuentes, Fonte, Fonti, Fontes, Bron, Bronnen, Źródło,
  Źródła, Источник, Источники, Джерело, Джерела, Kaynak, Kaynaklar, المصدر, المصادر`;
const LABEL = `(?:${LABELS.join('|')})`;
const OWN_LINE = new RegExp(
  String.raw`^[(\[*_–—-]{0,3}\s?${LABEL}[*_]{0,2}\s?[:：][*_]{0,2}\s?(.{2,120}?)[)\].*_]{0,3}$`,
  'iu',
);
const LINE_END = new RegExp(String.raw`(?:^|[\s(])${LABEL}\s?:\s?(.{2,60}?)[).]{0,2}$`, 'iu');

/** Lines at the end of a text among which a trailer may stand: tags, a date or a copyright line can follow it. */
const LINES_SEARCHED = 4;
/** UTF-16 units of a line's end that are looked at. */
const LINE_SEARCHED = 200;

const ADDRESS = /^(?:https?:\/\/)?(?<host>(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,24})(?:\/\S*)?$/u;
const NAME = /^[\p{Lu}\p{Lo}\p{N}«»"„“][^.:!?()]{1,39}$/u;
const LONGEST_NAME = 4;

/** Words of those who are sources without being outlets. */
const NO_OUTLET =
  /polizei|police|polic[ií]|ministeri|ministry|behörde|\bamt\b|bundesamt|statisti|eurostat|universit|institut|eigene|\bown\b|company|unternehmen|pressemitteilung|press release|aussendung|gmbh|\bag\b|\binc\b|\bltd\b|feuerwehr|gericht|court|полици|министерств|мвд|поліці|міністерств|\bpolis\b|bakanlı|وزارة|شرطة/iu;

/** The outlet that a text's trailer names: "Quelle: Sputniknews". Null without one, or where it names no outlet. */
export function trailerOutlet(text: string, outlets: OutletDirectory): string | null {
  for (const line of lastLines(text)) {
    const credit = OWN_LINE.exec(line)?.[1];
    if (credit) return knownOutlet(credit, outlets) ?? unknownOutlet(credit);
    const atEnd = LINE_END.exec(line.slice(-LINE_SEARCHED))?.[1];
    if (atEnd) return knownOutlet(atEnd, outlets);
  }
  return null;
}

function knownOutlet(credit: string, outlets: OutletDirectory): string | null {
  const address = ADDRESS.exec(credit)?.groups?.['host'];
  const outlet = outlets.resolve(credit) ?? (address ? outlets.atHost(address) : creditedOutlets(credit, outlets)?.[0]);
  return outlet?.name ?? null;
}

/** A name that the list does not have, where it reads as one: a line of its own that names no office or company. */
function unknownOutlet(credit: string): string | null {
  if (!NAME.test(credit) || NO_OUTLET.test(credit) || credit.split(/\s+/u).length > LONGEST_NAME) return null;
  return credit.replace(/[„“”"»«]/gu, '').trim();
}

function lastLines(text: string): string[] {
  const lines: string[] = [];
  for (let end = text.length; lines.length < LINES_SEARCHED && end > 0;) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(Math.max(start, end - LINE_SEARCHED), end).trim();
    if (line !== '') lines.push(line);
    end = start - 1;
  }
  return lines;
}
