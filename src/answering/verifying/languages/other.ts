import type { Language } from '../../../domain/index.js';
import { type LanguageData } from './language-data.js';
import { OTHER_NUMBERS } from './other-numbers.js';

const MONTHS = 12;
const DAYS_OF_WEEK = 7;
/** A Monday. */
const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** Words for a thousand and more: news writes "74 milhões" in every language. */
const SCALES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bg: { 1e3: 'хиляда, хиляди, хил', 1e6: 'милион, милиона, милиони, млн', 1e9: 'милиард, милиарда, милиарди, млрд' },
  ca: { 1e3: 'mil', 1e6: 'milió, milions', 1e12: 'bilió, bilions' },
  cs: { 1e3: 'tisíc*, tis', 1e6: 'milion*, mil', 1e9: 'miliard*, mld' },
  da: { 1e3: 'tusind, tusinde, tusinder', 1e6: 'million, millioner, mio', 1e9: 'milliard, milliarder, mia' },
  el: { 1e3: 'χιλιάδ*, χίλια', 1e6: 'εκατομμύρι*, εκατ', 1e9: 'δισεκατομμύρι*, δισ' },
  fa: { 1e3: 'هزار', 1e6: 'میلیون', 1e9: 'میلیارد' },
  fi: { 1e3: 'tuhat, tuhatta', 1e6: 'miljoona*, milj', 1e9: 'miljardi*, mrd' },
  he: { 1e3: 'אלף, אלפים', 1e6: 'מיליון', 1e9: 'מיליארד' },
  hi: { 1e3: 'हजार, हज़ार', 1e5: 'लाख', 1e7: 'करोड़, करोड़' },
  hu: { 1e3: 'ezer', 1e6: 'millió*', 1e9: 'milliárd*' },
  id: { 1e3: 'ribu', 1e6: 'juta', 1e9: 'miliar' },
  it: { 1e3: 'mila, mille', 1e6: 'milione, milioni, mln', 1e9: 'miliardo, miliardi, mld' },
  nb: { 1e3: 'tusen', 1e6: 'million, millioner, mill', 1e9: 'milliard, milliarder, mrd' },
  nl: { 1e3: 'duizend', 1e6: 'miljoen, mln', 1e9: 'miljard, mld' },
  pl: {
    1e3: 'tysiąc, tysiące, tysięcy, tys',
    1e6: 'milion, miliony, milionów, mln',
    1e9: 'miliard, miliardy, miliardów, mld',
  },
  pt: { 1e3: 'mil', 1e6: 'milhão, milhões', 1e9: 'bilhão, bilhões', 1e12: 'trilhão, trilhões' },
  ro: { 1e3: 'mie, mii', 1e6: 'milion, milioane', 1e9: 'miliard, miliarde' },
  sv: { 1e3: 'tusen', 1e6: 'miljon, miljoner, mn', 1e9: 'miljard, miljarder, md' },
  uk: { 1e3: 'тисяча, тисячі, тисяч, тис', 1e6: 'мільйон*, млн', 1e9: 'мільярд*, млрд' },
  vi: { 1e3: 'nghìn, ngàn', 1e6: 'triệu', 1e9: 'tỷ, tỉ' },
};

/**
 * What is known of a language that has no data of its own: its months and weekdays from the platform, words for thousands and millions of
 * some, small numbers of a few, and signs that are the same everywhere. Other numbers in words, hedges and negations are not known then.
 */
export function dataOfPlatform(language: Language): LanguageData {
  return {
    decimalMark: decimalMarkOf(language),
    numbers: OTHER_NUMBERS[language]?.numbers ?? {},
    one: '',
    numberJoiners: '',
    insteadOf: '',
    andAHalf: '',
    numbersInOneWord: false,
    noNumbers: null,
    ordinals: {},
    scales: SCALES[language] ?? {},
    uncounted: {},
    implied: {},
    fractions: OTHER_NUMBERS[language]?.fractions ?? {},
    hedges: { about: '', nearly: '', moreThan: '', atLeast: '', lessThan: '', atMost: '', upTo: '' },
    hedgesBehind: {},
    perhaps: {},
    hedgeVerbs: {},
    noHedges: '',
    casesBeforeHedge: [],
    percent: '%, ٪',
    percentagePoints: '',
    currencies: {
      dollar: '$, usd, dollar, dollars, dollari, dólar, dólares, dolar*, долар*, דולר, דולרים',
      euro: '€, eur, euro, euros, євро, евро, ευρώ, אירו',
      pound: '£, gbp',
      yen: '¥',
      rouble: '₽',
      lira: '₺',
      shekel: '₪',
      zloty: 'zł, pln, złoty, złote, złotych, złotego',
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
    exceptives: '',
    corrections: '',
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
      allow: ['', ''],
      confirm: ['', ''],
      succeed: ['', ''],
    },
    attributing: '',
    modalWords: null,
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
