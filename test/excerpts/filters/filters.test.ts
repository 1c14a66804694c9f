import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedOutlets } from '../../../src/corpus/index.js';
import { isPeriod, parseDate, parseLanguageCode, passageFilter } from '../../../src/excerpts/index.js';

const outlets = shippedOutlets();

describe('a date of a filter', () => {
  it('is every day of the calendar, its month and its year', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString();
        for (const length of [4, 7, 10]) expect(parseDate(iso.slice(0, length))).toBe(iso.slice(0, length));
      }),
    );
  });

  it('is nothing else', () => {
    fc.assert(fc.property(fc.string(), (text) => [null, text].includes(parseDate(text))));
    for (const value of ['2015-02-29', '2016-13', '16', '2016-06-04T10:00', ' 2016'])
      expect(parseDate(value)).toBeNull();
  });
});

describe('a period', () => {
  it.each([
    ['2016', '2016', true],
    ['2016-06-04', '2016', true],
    ['2016-06-04', '2016-06', true],
    ['2016', '2016-06', true],
    ['2016-06-05', '2016-06-04', false],
    ['2017', '2016-06', false],
  ])('from %s to %s: %s', (from, to, holdsADay) => {
    expect(isPeriod(from, to)).toBe(holdsADay);
  });
});

describe('a language code', () => {
  it('is one that the platform has a name for', () => {
    expect(['DE', 'pt-BR', 'fil', 'und'].map(parseLanguageCode)).toEqual(['de', 'pt', 'fil', 'und']);
    expect(['german', 'xx', '', 'd', 'de,en'].map(parseLanguageCode)).toEqual([null, null, null, null, null]);
  });
});

describe('the filter that conditions name', () => {
  it('has outlets under the name given and their full one, and the rest as it is', () => {
    const conditions = { outlet: ['wsj'], quoting: ['The Wall Street Journal', 'Nowhere Gazette'], from: '2016' };
    expect(passageFilter(conditions, outlets)).toEqual({
      outlets: ['wsj', 'The Wall Street Journal'],
      quoting: ['The Wall Street Journal', 'Nowhere Gazette'],
      from: '2016',
    });
  });

  it('is none where there are none', () => {
    expect(passageFilter({}, outlets)).toBeNull();
  });
});
