import { describe, expect, it } from 'vitest';
import { filterOfFlags } from '../../src/cli/filters/filter-of-flags.js';
import { collectLanguage, collectName, parseDate, parseLimit } from '../../src/cli/filters/values.js';
import { shippedOutlets } from '../../src/corpus/index.js';
import { ConfigurationError } from '../../src/errors.js';
import { language } from './samples.js';

const outlets = shippedOutlets();

describe('values of filter options', () => {
  it.each(['2016-06-04', '2016-06', '2016', '2016-02-29'])('%s is a date', (value) => {
    expect(parseDate(value)).toBe(value);
  });

  it.each(['2015-02-29', '2016-13', '2016-06-31', '04.06.2016', '16', 'yesterday', '', '2016-06-04T10:00'])(
    '%j is none',
    (value) => {
      expect(() => parseDate(value)).toThrow('not a date');
    },
  );

  it('limits lie between 1 and 1000', () => {
    expect([parseLimit('1'), parseLimit('1000')]).toEqual([1, 1000]);
    for (const value of ['0', '1001', '-1', '1.5', 'ten', '', '1e2'])
      expect(() => parseLimit(value)).toThrow('1 to 1000');
  });

  it('languages are codes, with or without a region, and add up', () => {
    expect(collectLanguage('pt-BR', collectLanguage('DE'))).toEqual(['de', 'pt']);
    for (const value of ['german', 'xx', '', 'd']) expect(() => collectLanguage(value)).toThrow('not a language code');
  });

  it('names add up and may not be empty', () => {
    expect(collectName(' Reuters ', ['TASS'])).toEqual(['TASS', 'Reuters']);
    expect(() => collectName(' ')).toThrow('empty');
  });
});

describe('the filter that options name', () => {
  it('is none where there are no options', () => {
    expect(filterOfFlags({}, outlets)).toBeNull();
  });

  it('has outlets under the name given and the full one', () => {
    expect(filterOfFlags({ quoting: ['wsj'], outlet: ['Nowhere Gazette'] }, outlets)).toEqual({
      outlets: ['Nowhere Gazette'],
      quoting: ['wsj', 'The Wall Street Journal'],
    });
  });

  it('has languages and dates as they are', () => {
    const flags = { language: [language('de')], from: '2016-06', to: '2016' };
    expect(filterOfFlags(flags, outlets)).toEqual({ languages: ['de'], from: '2016-06', to: '2016' });
  });

  it('refuses a period that ends before it begins', () => {
    expect(() => filterOfFlags({ from: '2016-06-05', to: '2016-06-04' }, outlets)).toThrow(ConfigurationError);
    expect(() => filterOfFlags({ from: '2017', to: '2016-06' }, outlets)).toThrow(ConfigurationError);
  });
});
