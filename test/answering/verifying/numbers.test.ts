import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digitValues } from '../../../src/answering/verifying/numbers/digits.js';
import { readText } from '../../../src/answering/verifying/reading.js';
import { languageOf } from '../../support/language-of.js';

const LOCALES = [
  'en-GB',
  'de-DE',
  'de-CH',
  'fr-FR',
  'es-ES',
  'ru-RU',
  'tr-TR',
  'ar-EG',
  'ar-u-nu-latn',
  'hi-IN-u-nu-deva',
];

/** The first number of a text, by all values that it may have. */
function valuesIn(text: string, label: string): readonly number[] {
  return readText(text, languageOf(label)).quantities[0]?.values ?? [];
}

describe('numbers in digits', () => {
  test('are worth the same in every locale', () => {
    const number = fc.oneof(
      fc.integer({ min: 0, max: 99_999_999 }),
      fc.integer({ min: 1, max: 9_999_999 }).map((hundredths) => hundredths / 100),
    );
    fc.assert(
      fc.property(number, fc.constantFrom(...LOCALES), (value, locale) => {
        const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
        const mark = parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
        const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
        // India groups by two; three digits behind a mark are what can be told from a decimal.
        fc.pre(locale !== 'hi-IN-u-nu-deva' || value < 100_000);
        expect(digitValues(written, mark)).toContain(value);
      }),
    );
  });

  test.each([
    ['3,5 Millionen Menschen', 'de', 3_500_000],
    ['3.5 million people', 'en', 3_500_000],
    ['3 500 000 personnes', 'fr', 3_500_000],
    ['$5bn', 'en', 5_000_000_000],
    ['16 mil millones de dólares', 'es', 16_000_000_000],
    ['1,15 трлн рублей', 'ru', 1_150_000_000_000],
    ['2 bin 846 araç', 'tr', 2846],
    ['١٬٥٠٠ شخص', 'ar', 1500],
  ])('%s in %s', (text, language, value) => {
    expect(valuesIn(text, language)).toContain(value);
  });
});

describe('numbers in words', () => {
  test.each([
    ['hundertfünfzig', 'de', 150],
    ['zweitausenddreihundertvierundzwanzig', 'de', 2324],
    ['eine halbe Million', 'de', 500_000],
    ['dreitägig', 'de', 3],
    ['one hundred and fifty', 'en', 150],
    ['forty-fourth', 'en', 44],
    ['two thirds', 'en', 2 / 3],
    ['a dozen', 'en', 12],
    ['cent cinquante', 'fr', 150],
    ['quatre-vingt-dix-sept', 'fr', 97],
    ['soixante-douze', 'fr', 72],
    ['ciento cincuenta', 'es', 150],
    ['mil doscientos millones', 'es', 1_200_000_000],
    ['сто пятьдесят', 'ru', 150],
    ['двухлетний', 'ru', 2],
    ['مئة وخمسون', 'ar', 150],
    ['خمسة وعشرين', 'ar', 25],
    ['yüz elli', 'tr', 150],
    ['yüzelli', 'tr', 150],
    ['yarım milyon', 'tr', 500_000],
  ])('%s in %s', (text, language, value) => {
    expect(valuesIn(text, language)[0]).toBeCloseTo(value, 6);
  });

  test('leave articles alone', () => {
    expect(readText('Ein Mann und eine Frau', languageOf('de')).quantities).toEqual([]);
  });
});

describe('halves, shared thousands and other languages', () => {
  test.each([
    ['seven and a half years', 'en', [7.5]],
    ['3 and a half years', 'en', [3.5]],
    ['siebeneinhalb Jahre', 'de', [7.5]],
    ['yedi buçuk yıl', 'tr', [7.5]],
    ['семь с половиной лет', 'ru', [7.5]],
    ['un million et demi', 'fr', [1.5e6]],
    ['74 milhões de euros', 'pt', [74e6]],
    ['200 mila euro', 'it', [200e3]],
    ['3 miljoen inwoners', 'nl', [3e6]],
    ['12 тисяч осіб', 'uk', [12e3]],
    ['خمس دول', 'ar', [5, 0.2]],
    ['خمس مئة', 'ar', [500]],
    ['في رابع رحلة', 'ar', [4]],
  ])('%s (%s)', (text, language, values) => {
    expect(valuesIn(text, language)).toEqual(values);
  });

  test.each([
    ['a year and a half', 'en', [1.5]],
    ['deux ans et demi', 'fr', [2.5]],
    ['siglo y medio', 'es', [1.5]],
    ['سنة ونصفا', 'ar', [1.5]],
    ['three-quarters of them', 'en', [0.75]],
    ['un tableau du XVIIe siècle', 'fr', [17]],
    ['القرن السابع عشر', 'ar', [17]],
    ['due operai', 'it', [2]],
    ['połowa budżetu', 'pl', [0.5]],
  ])('%s is read in %s', (text, language, values) => {
    expect(valuesIn(text, language)).toEqual(values);
  });

  test.each([
    ['in the third quarter', 'en', [3]],
    ['في الربع الأول', 'ar', []],
    ['onay verildi', 'tr', []],
    ['28,9 grados de media', 'es', [28.9]],
    ['٢٠ بالمئة', 'ar', [20]],
  ])('%s (%s) states these numbers alone', (text, language, values) => {
    expect(readText(text, languageOf(language)).quantities.map(({ values: [value] }) => value)).toEqual(values);
  });

  test.each([
    ['من 75 إلى 90 ألف', 'ar', 75e3],
    ['from 3 to 5 million', 'en', 3e6],
    ['von 30 bis 40 Tausend', 'de', 30e3],
  ])('the first number of %s may count in what the second does', (text, language, value) => {
    expect(valuesIn(text, language)).toContain(value);
  });

  test.each([
    ['die CO2-Steuer', 'de'],
    ['a coach of the U21', 'en'],
  ])('digits of a word are no number: %s', (text, language) => {
    expect(readText(text, languageOf(language)).quantities).toEqual([]);
  });
});

describe('what a number counts and how it is bounded', () => {
  test.each([
    ['von 30 auf 35 Prozent', 'de', ['percent', 'percent']],
    ['between 450 and 900 dollars', 'en', ['currency', 'currency']],
    ['yüzde 40', 'tr', ['percent']],
    ['20 في المئة', 'ar', ['percent']],
    ['trois semaines', 'fr', ['measure']],
    ['735 planes last year', 'en', [undefined]],
    ['by 3 percentage points', 'en', ['points']],
    ['sechs statt zwölf Monate', 'de', ['measure', 'measure']],
  ])('%s in %s', (text, language, units) => {
    expect(readText(text, languageOf(language)).quantities.map(({ unit }) => unit?.kind)).toEqual(units);
  });

  test.each([
    ['etwa 150 Bürger', 'de', ['about']],
    ['no fewer than 90 people', 'en', ['atLeast']],
    ['plus de 2 000 postes', 'fr', ['moreThan']],
    ['casi tres millones', 'es', ['nearly']],
    ['не более 20 человек', 'ru', ['atMost']],
    ['до 50 тысяч человек', 'ru', ['upTo', null]],
    ['ما لا يقل عن 43 مهاجرا', 'ar', ['atLeast']],
    ["5.000'den fazla kişi", 'tr', ['moreThan']],
    ['before 2024', 'en', [null]],
    ['some hearing in four children', 'en', [null]],
    ['Anklage gegen einen 24-Jährigen', 'de', [null]],
    ['über Finnland mit 21 Stimmen', 'de', [null]],
    ['bis 2027 aber mindestens 800 Stellen', 'de', ['upTo', null]],
    ['nine days over 9 months', 'en', [null]],
    ['dépasse pour la première fois 450 000 tenges', 'fr', ['moreThan']],
    ['впервые перевалил за 450 тысяч', 'ru', ['moreThan']],
    ['no superó los 300', 'es', ['atMost']],
    ['لم تتجاوز 300', 'ar', ['atMost']],
    ['ten more days at the least', 'en', ['atLeast']],
    ['twice as much as the €3,500', 'en', [null]],
    ['yüzde 20 daha fazla', 'tr', [null]],
    ['yarım saat su üstünde', 'tr', [null]],
    ['30 metreden fazla', 'tr', ['moreThan']],
    ['üç metreden az değil', 'tr', ['atLeast']],
  ])('%s in %s', (text, language, hedges) => {
    expect(readText(text, languageOf(language)).quantities[0]?.hedges).toEqual(hedges);
  });
});

describe('dates', () => {
  test.each([
    ['2 February 2016', 'en'],
    ['February 2, 2016', 'en'],
    ['2.2.2016', 'de'],
    ['2. Februar 2016', 'de'],
    ['2016-02-02', 'fr'],
    ['2 de febrero de 2016', 'es'],
    ['2 февраля 2016 года', 'ru'],
    ['2 فبراير 2016', 'ar'],
    ['2 شباط 2016', 'ar'],
    ["2 Şubat 2016'da", 'tr'],
  ])('%s in %s', (text, language) => {
    const [date] = readText(text, languageOf(language)).dates;
    expect(date?.readings[0]).toEqual({ day: 2, month: 2, year: 2016, weekday: null });
  });

  test('a word that is a month too counts beside a number or with a capital only', () => {
    expect(readText('They may leave', languageOf('en')).dates).toEqual([]);
    expect(readText('They left in May', languageOf('en')).dates).toHaveLength(1);
  });
});
