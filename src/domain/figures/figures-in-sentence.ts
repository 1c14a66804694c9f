import type { Language } from '../language.js';
import { type Figure, figuresOf } from './figures.js';

/** What a figure counts in. */
export type FigureKind = 'count' | 'percent' | 'money';

/** A figure of a sentence with what stands around it. */
export interface SentenceFigure extends Figure {
  readonly kind: FigureKind;
  /** The first letters of the word after it and its scale, lower case; empty where none follows. */
  readonly counted: string;
}

/** Words that multiply a figure, by the beginning of the word after it. The longer ones of those that begin alike come first. */
const SCALES: readonly (readonly [beginning: RegExp, factor: number])[] = [
  [/^(?:mil millones|milliard|miliard|miliardi|mrd|mld|bn|млрд|мільярд|миллиард|milyar|مليار)/iu, 1e9],
  [
    /^(?:million|millón|millon|millones|milion|milioni|mio|mln|млн|миллион|мільйон|milyon|milhõ|milhã|مليون|ملايين)/iu,
    1e6,
  ],
  [/^(?:thousand|tausend|mille|mil(?!\p{L})|mila|tysi|tys|тыс|тисяч|bin(?!\p{L})|ألف|آلاف|duizend)/iu, 1e3],
];
/** 10⁹ in English, 10¹² in languages that call 10⁹ a milliard. */
const BILLION = /^(?:billion|bilion|billón|billon|trilyon)/iu;
const PERCENT =
  /^(?:%|‰|٪|percent|per cent|prozent|procent|pour cent|por ciento|per cento|proc\.|процент|відсот|بالم)/iu;
const MONEY =
  /^(?:[€$£¥₽₺₴]|(?:eur|usd|euro|dollar|dólar|dolar|pfund|pound|rubel|rubl|рубл|доллар|евро|гривен|фунт|крон|kron|lira|zł|złot|franken|franc|yen|yuan|peso|دولار|يورو|جنيه|ريال|درهم))/iu;
const MONEY_BEFORE = /(?:[€$£¥₽₺]|(?:EUR|USD|CHF|NKr|SKr|Rs))\s?$/u;
/** A sign or a word that belongs to the figure before it. */
const UNIT =
  /^\s?(?:[%‰٪€$£¥₽₺₴]|percent|per cent|prozent|procent|proc\.|pour cent|por ciento|per cento|процент\p{L}*|euros?|dollars?|بالمئة|بالمائة)(?!\p{L})/iu;
const PERCENT_BEFORE = /(?:yüzde|%)\s?$/iu;
/** Digits that name something rather than count it: an ordinal, a part of a word or of a result, a day beside a month. */
const ORDINAL_AFTER = /^(?:\.(?=\s+\p{L})|[-–:/]\s?[\p{L}\p{N}]|º|ª|°)/u;
const NAMING_BEFORE = /(?:[-–:/#№]|(?:nr|no|№|article|artikel|channel|kanal)\.?\s?)$/iu;
const NEXT_WORD = /^\s*(\p{L}[\p{L}\p{M}]*)/u;
const COMPARED_LETTERS = 4;
const YEARS = { first: 1900, last: 2100 };

/** The figures of a sentence that count something, without years, dates, ordinals and results. They are written with scale and unit. */
export function sentenceFigures(sentence: string, language: Language): SentenceFigure[] {
  return figuresOf(sentence).flatMap((figure) => {
    const before = sentence.slice(0, figure.start);
    const after = sentence.slice(figure.end);
    if (ORDINAL_AFTER.test(after) || NAMING_BEFORE.test(before)) return [];
    const { factor, length } = scaleOf(after, language);
    if (factor === 1 && (isYear(figure.value) || isDay(figure.value, before, after, language))) return [];
    const rest = after.slice(length);
    const start = figure.start - (MONEY_BEFORE.exec(before)?.[0].length ?? 0);
    const end = figure.end + length + (UNIT.exec(rest)?.[0].length ?? 0);
    return [
      {
        written: sentence.slice(start, end),
        value: figure.value * factor,
        start,
        end,
        kind: kindOf(before, rest.trimStart()),
        counted: (NEXT_WORD.exec(rest)?.[1] ?? '').toLowerCase().slice(0, COMPARED_LETTERS),
      },
    ];
  });
}

/** @returns the factor, and the UTF-16 units that its word takes with the space before it */
function scaleOf(after: string, language: Language): { factor: number; length: number } {
  const [all = '', word = ''] = /^\s?(mil millones|[\p{L}\p{M}]{1,4}\.(?!\s*$)|[\p{L}\p{M}]+)/iu.exec(after) ?? [];
  const billion = BILLION.test(word) ? (language === 'en' ? 1e9 : 1e12) : null;
  const factor = billion ?? SCALES.find(([beginning]) => beginning.test(word))?.[1] ?? 1;
  return { factor, length: factor === 1 ? 0 : all.length };
}

function kindOf(before: string, rest: string): FigureKind {
  if (PERCENT.test(rest) || PERCENT_BEFORE.test(before)) return 'percent';
  // Romance and Slavic languages put a preposition between a million and what there is a million of.
  const noun = rest.replace(/^(?:de|d['’]|di)\s*/iu, '');
  return MONEY.test(noun) || MONEY_BEFORE.test(before) ? 'money' : 'count';
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= YEARS.first && value <= YEARS.last;
}

function isDay(value: number, before: string, after: string, language: Language): boolean {
  if (!Number.isInteger(value) || value < 1 || value > 31) return false;
  const month = monthsOf(language);
  return month.after.test(after) || month.before.test(before);
}

interface MonthPatterns {
  readonly before: RegExp;
  readonly after: RegExp;
}

const patterns = new Map<Language, MonthPatterns>();

/** A month's name before a day or after it, from the platform's own data, with an ending of inflection. */
function monthsOf(language: Language): MonthPatterns {
  const known = patterns.get(language);
  if (known) return known;
  const format = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, place) => {
    const parts = format.formatToParts(new Date(Date.UTC(2024, place, 1)));
    return parts.find(({ type }) => type === 'month')?.value ?? '';
  }).filter((name) => /^\p{L}{3,}/u.test(name));
  const any = names.length > 0 ? `(?:${names.join('|')})` : '(?!)';
  const made = {
    before: new RegExp(`${any}\\p{L}{0,3}\\s+$`, 'iu'),
    after: new RegExp(`^\\.?\\s+(?:de\\s+)?${any}`, 'iu'),
  };
  patterns.set(language, made);
  return made;
}
