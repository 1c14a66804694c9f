import type { Language } from '../../../domain/index.js';
import { type LanguageData } from './language-data.js';

const MONTHS = 12;
const DAYS_OF_WEEK = 7;
/** A Monday. */
const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/**
 * What the platform knows of a language that has no data of its own: its months and weekdays, and signs that are the same everywhere.
 * Numbers in words, hedges and negations are not known then.
 */
export function dataOfPlatform(language: Language): LanguageData {
  return {
    decimalMark: decimalMarkOf(language),
    numbers: {},
    numberJoiners: '',
    numbersInOneWord: false,
    ordinals: {},
    scales: {},
    uncounted: {},
    fractions: {},
    hedges: { about: '', nearly: '', moreThan: '', atLeast: '', lessThan: '', atMost: '', upTo: '' },
    hedgesBehind: {},
    perhaps: {},
    percent: '%, ٪',
    currencies: {
      dollar: '$, usd',
      euro: '€, eur',
      pound: '£, gbp',
      yen: '¥',
      rouble: '₽',
      lira: '₺',
      shekel: '₪',
      hryvnia: '₴',
    },
    measures: { kilometre: 'km', kilogram: 'kg' },
    months: Array.from({ length: MONTHS }, (_, month) =>
      named(language, 'month', new Date(Date.UTC(2024, month, 1)), { month: 'long', day: 'numeric' }),
    ),
    ambiguousMonths: '',
    weekdays: Array.from({ length: DAYS_OF_WEEK }, (_, day) =>
      named(language, 'weekday', new Date(FIRST_DAY + day * DAY), { weekday: 'long' }),
    ),
    negations: '',
    negatedForms: null,
    noNegations: '',
    impliedNegations: '',
    mildNegations: '',
    clauseStarts: '',
    opposites: {
      rise: ['', ''],
      win: ['', ''],
      accept: ['', ''],
      open: ['', ''],
      before: ['', ''],
      begin: ['', ''],
      buy: ['', ''],
      release: ['', ''],
      convict: ['', ''],
      lawful: ['', ''],
    },
    attributing: '',
    titles: '',
  };
}

function decimalMarkOf(language: Language): '.' | ',' {
  const parts = new Intl.NumberFormat(language).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.';
}

function named(language: Language, type: 'month' | 'weekday', date: Date, options: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).formatToParts(date);
  const name = parts.find((part) => part.type === type)?.value ?? '';
  return /^\p{L}{3,}/u.test(name) ? `${name.replace(/,/gu, ' ')}*` : '';
}
