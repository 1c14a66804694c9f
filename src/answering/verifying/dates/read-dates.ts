import type { Span } from '../../../domain/index.js';
import { asciiDigits } from '../numbers/digits.js';
import { isYear } from '../numbers/years.js';
import type { PhraseMatch } from '../text/phrases.js';
import type { Token } from '../text/tokens.js';
import type { DateLexicon } from './lexicon.js';

/** A date as far as a text gives it. A year alone is a number and not found here. */
export interface CalendarDate extends Span {
  /** As the text has it. */
  readonly text: string;
  /** What it may be: one reading, or two where day and month cannot be told apart ("2/3/2016"). */
  readonly readings: readonly DateReading[];
}

export interface DateReading {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Monday is 1. */
  readonly weekday: number | null;
}

/** A text's dates and the tokens that they are made of. */
export interface DatesRead {
  /** Words that may be months and are more likely others: "ocakta", which is the hearth too. */
  readonly perhaps: readonly CalendarDate[];
  readonly dates: readonly CalendarDate[];
  readonly tokens: ReadonlySet<number>;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly readings: readonly DateReading[];
}

const NOTHING: DateReading = { year: null, month: null, day: null, weekday: null };
const DOTTED = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?$/u;
/** What may stand between day, month and year: "2nd of May", "1. Mai", "16 de julio de 2023", "May 2, 2016". */
const BETWEEN = new Set(['.', ',', 'de', 'del', 'of', 'the', 'st', 'nd', 'rd', 'th', 'er', 'º', 'شهر', 'من', '-']);
const BETWEEN_TOKENS = 2;
const DAYS = 31;
const MONTHS = 12;

/** The dates that a text gives: "2 February 2016", "2.2.2016", "Februar", "Tuesday". */
export function readDates(text: string, tokens: readonly Token[], lexicon: DateLexicon): DatesRead {
  const found: Found[] = [];
  const unsure: Found[] = [];
  for (let place = 0; place < tokens.length;) {
    const date = readNumeric(tokens, place) ?? readNamed(tokens, place, lexicon) ?? readWeekday(tokens, place, lexicon);
    if (date) found.push(date);
    else {
      const month = lexicon.ambiguousMonths.at(tokens, place) && lexicon.months.at(tokens, place);
      if (month) unsure.push({ ...month, readings: [{ ...NOTHING, month: month.meaning }] });
    }
    place = date?.to ?? place + 1;
  }
  const asDate = ({ from, to, readings }: Found): CalendarDate => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    return { start, end, text: text.slice(start, end), readings };
  };
  return {
    dates: found.map(asDate),
    perhaps: unsure.map(asDate),
    tokens: new Set(found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step))),
  };
}

/** "2.2.2016", "2/2/2016", "2016-02-02". */
function readNumeric(tokens: readonly Token[], from: number): Found | null {
  const token = tokens[from];
  if (token?.kind !== 'digits') return null;
  const dotted = DOTTED.exec(asciiDigits(token.text));
  if (dotted?.[3] !== undefined) {
    const reading = dayOf(Number(dotted[1]), Number(dotted[2]), fullYear(dotted[3]));
    return reading ? { from, to: from + 1, readings: [reading] } : null;
  }
  const [first, mark, second, again, third] = tokens.slice(from, from + 5);
  if (!first || !mark || mark.key !== again?.key || second?.kind !== 'digits' || third?.kind !== 'digits') return null;
  const [a = 0, b = 0, c = 0] = [first, second, third].map(({ text }) => Number(asciiDigits(text)));
  const readings =
    mark.key === '-' && isYear(first)
      ? [dayOf(c, b, a)]
      : mark.key === '/' && isYear(third)
        ? [dayOf(a, b, c), dayOf(b, a, c)]
        : [];
  const possible = readings.filter((reading) => reading !== null);
  return possible.length > 0 ? { from, to: from + 5, readings: possible } : null;
}

/** A month by its name, with the day before or behind it and the year behind. */
function readNamed(tokens: readonly Token[], place: number, lexicon: DateLexicon): Found | null {
  const dayBefore = dayAt(tokens, place);
  const month = lexicon.months.at(tokens, dayBefore === null ? place : afterMarks(tokens, place + 1));
  if (!month) return null;
  const behind = tokens[month.to]?.key === 'the' || tokens[month.to]?.key === '.' ? month.to + 1 : month.to;
  const dayBehind = dayBefore === null && lexicon.language === 'en' ? dayAt(tokens, behind) : null;
  const yearPlace = afterMarks(tokens, dayBehind === null ? month.to : behind + 1);
  const yearToken = tokens[yearPlace];
  const year = yearToken && isYear(yearToken) ? Number(asciiDigits(yearToken.text)) : null;
  const day = dayBefore ?? dayBehind;
  if (day === null && year === null && !isSurelyMonth(tokens, month, lexicon)) return null;
  const to = year === null ? (dayBehind === null ? month.to : behind + 1) : yearPlace + 1;
  return { from: place, to, readings: [{ ...NOTHING, day, month: month.meaning, year }] };
}

function isSurelyMonth(tokens: readonly Token[], { from }: PhraseMatch<number>, lexicon: DateLexicon): boolean {
  if (!lexicon.ambiguousMonths.at(tokens, from)) return true;
  const token = tokens[from];
  return from > 0 && token !== undefined && /^\p{Lu}/u.test(token.text);
}

function readWeekday(tokens: readonly Token[], place: number, lexicon: DateLexicon): Found | null {
  const match = lexicon.weekdays.at(tokens, place);
  return match ? { from: place, to: match.to, readings: [{ ...NOTHING, weekday: match.meaning }] } : null;
}

function dayAt(tokens: readonly Token[], place: number): number | null {
  const token = tokens[place];
  if (token?.kind !== 'digits' || !/^\p{Nd}{1,2}$/u.test(token.text)) return null;
  const day = Number(asciiDigits(token.text));
  return day >= 1 && day <= DAYS ? day : null;
}

function afterMarks(tokens: readonly Token[], from: number): number {
  let place = from;
  while (place < from + BETWEEN_TOKENS && BETWEEN.has(tokens[place]?.key ?? '')) place += 1;
  return place;
}

function dayOf(day: number, month: number, year: number): DateReading | null {
  const valid = day >= 1 && day <= DAYS && month >= 1 && month <= MONTHS;
  return valid ? { ...NOTHING, day, month, year } : null;
}

function fullYear(written: string): number {
  const year = Number(written);
  const TURN_OF_CENTURY = 70;
  return written.length > 2 ? year : year + (year < TURN_OF_CENTURY ? 2000 : 1900);
}
