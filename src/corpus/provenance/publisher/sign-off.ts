import type { OutletDirectory } from '../outlets/outlet-directory.js';
import type { Outlet } from '../outlets/outlet.js';
import { creditedOutlets, isDate, partsOf } from './credit.js';
import { lastLines, type Line, type Publisher } from './evidence.js';

/** UTF-16 units at the end of a text in which a dated sign-off may stand: tables of results follow it. */
const SEARCHED = 4_000;
/** Lines at the end among which a copyright may stand. */
const LINES_SEARCHED = 2;
const LINE_SEARCHED = 80;

const BRACKET = /\(([^()\n]{2,60})\)/g;
const DATED = /\p{N}{1,2}\.\s?\p{N}{1,2}\.\s?\p{N}{2,4}/u;
/** UTF-16 units behind a sign-off that ends a text. */
const LONGEST_REST = 40;
/** What can follow a sign-off that ends a text: a full stop, and the initials of a desk: "abc/ def/". */
const NOTHING_MORE = /^[.*\s]{0,8}(?:\p{Ll}{2,5}\/\s{0,3}){0,4}$/u;

const SLASHED = /(?:^|\s)\/\s?(?<credit>[^/()\n]{2,30}?)\s?\/\.?$/u;
const COPYRIGHT =
  /^(?:copyright\s)?(?:©|\([cс]\)|copyright)\s?(?:\p{N}{4}(?:[-–]\p{N}{4})?,?\s)?(?<credit>[^.()©\n]{2,60})\.?(?:\s.{0,60})?$/iu;
/** "Lusa/Fim". */
const CLOSING_WORD = /\s?\/\s?(?:fim|fin|ende|koniec)$/iu;
const AFTER_SENTENCE = /[.!?…][»”"“’]?\s[–—-]{1,2}\s?(?<credit>[\p{L}][^.!?–—\n]{1,28})\.?$/u;
const BYLINE = /^(?:par|by|von|por|di|door)\s/iu;
/** "Le Monde avec AFP". */
const WITH_AGENCY = /\s(?:avec|with|mit|con|com|met)\s/u;

/**
 * Who signs a text at its end: an agency, of several the first ("(APA, 3.2.2016)", "(dpa)", "/PAP/", "© AFP", "Belga"
 * on the last line), or a paper with a date or beside an agency ("(La Stampa, 9 luglio)", "Le Monde avec AFP").
 * Null where anybody else is named ("(red, APA)"): then the text is somebody else's.
 */
export function signOffOutlet(text: string, outlets: OutletDirectory): Publisher | null {
  return bracketed(text, outlets) ?? onLastLines(text, outlets);
}

function bracketed(text: string, outlets: OutletDirectory): Publisher | null {
  const end = text.trimEnd().length;
  const from = Math.max(0, end - SEARCHED);
  const tail = text.slice(from, end);
  for (const bracket of [...tail.matchAll(BRACKET)].reverse()) {
    const [whole, credit = ''] = bracket;
    const behind = bracket.index + whole.length;
    const ends = tail.length - behind <= LONGEST_REST && NOTHING_MORE.test(tail.slice(behind));
    if (!ends && !DATED.test(credit)) continue;
    const first = creditedOutlets(credit, outlets)?.[0];
    if (!first || !(isAgency(first) || (ends && signsAsPaper(credit)))) continue;
    const start = from + bracket.index;
    return { name: first.name, evidence: { start, end: start + whole.length } };
  }
  return null;
}

function onLastLines(text: string, outlets: OutletDirectory): Publisher | null {
  const [last, ...others] = lastLines(text, LINES_SEARCHED, LINE_SEARCHED);
  if (!last) return null;
  return signedLine(last, outlets) ?? [last, ...others].map((line) => copyright(line, outlets)).find(Boolean) ?? null;
}

function signedLine(line: Line, outlets: OutletDirectory): Publisher | null {
  const slashed = SLASHED.exec(line.text);
  if (slashed) return agency(line, slashed[0].trim(), slashed.groups?.['credit'] ?? '', outlets);
  const behind = AFTER_SENTENCE.exec(line.text)?.groups?.['credit'];
  if (behind) return agency(line, behind, behind, outlets);
  return ownLine(line, outlets);
}

/** A last line that is a credit and nothing else. */
function ownLine(line: Line, outlets: OutletDirectory): Publisher | null {
  const credit = line.text.replace(CLOSING_WORD, '').replace(BYLINE, '');
  const named = creditedOutlets(credit, outlets);
  const first = named?.[0];
  if (!first) return null;
  const signs = named.every(isAgency) || (named.length > 1 && WITH_AGENCY.test(credit));
  return signs ? { name: first.name, evidence: { start: line.start, end: line.end } } : null;
}

function copyright(line: Line, outlets: OutletDirectory): Publisher | null {
  const credit = COPYRIGHT.exec(line.text)?.groups?.['credit']?.trim();
  const first = credit && (outlets.signing(credit) ?? outlets.signing(partsOf(credit)[0] ?? ''));
  return first ? { name: first.name, evidence: { start: line.start, end: line.end } } : null;
}

function agency(line: Line, shown: string, credit: string, outlets: OutletDirectory): Publisher | null {
  const named = creditedOutlets(credit, outlets);
  const [first] = named ?? [];
  if (!first || !named?.every(isAgency)) return null;
  const start = line.start + line.text.lastIndexOf(shown);
  return { name: first.name, evidence: { start, end: start + shown.length } };
}

/** One paper with a date. */
function signsAsPaper(credit: string): boolean {
  const parts = partsOf(credit);
  return (parts.length === 2 && isDate(parts[1] ?? '')) || WITH_AGENCY.test(credit);
}

/** A user's list need not say what an outlet is; that it signs is enough. */
function isAgency({ kind, signOffs }: Outlet): boolean {
  return kind === 'agency' || (kind === null && signOffs.length > 0);
}
