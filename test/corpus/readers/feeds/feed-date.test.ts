import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeedDate } from '../../../../src/corpus/readers/feeds/dates/feed-date.js';

const MOMENT = '2016-06-04T10:30:00Z';

describe('dates of feeds', () => {
  it.each([
    ['Sat, 04 Jun 2016 10:30:00 GMT', MOMENT],
    ['Sat, 4 Jun 16 10:30 Z', MOMENT],
    ['Sat,04 Jun 2016 10:30:00 +0000', MOMENT],
    ['Fri, 04 Jun 2016 10:30:00 UTC', MOMENT],
    ['04 Jun 2016 10:30:00 -0400', '2016-06-04T10:30:00-04:00'],
    ['Saturday, 04-Jun-16 10:30:00 EST', '2016-06-04T10:30:00-05:00'],
    ['Sat, 04 June 2016 10:30:00 GMT+2', '2016-06-04T10:30:00+02:00'],
    ['Sat, 04 Jun 2016 10:30:60 +0530 (IST)', '2016-06-04T10:30:59+05:30'],
    ['Sat Jun  4 10:30:00 2016', '2016-06-04'],
    ['Sat Jun 4 10:30:00 UTC 2016', MOMENT],
    ['June 4, 2016 10:30 PM EST', '2016-06-04T22:30:00-05:00'],
    ['Jun 4th, 2016, 12:05 am GMT', '2016-06-04T00:05:00Z'],
    ['2016-06-04T10:30:00Z', MOMENT],
    ['2016-06-04t10:30:00.123456z', MOMENT],
    ['2016-06-04 10:30:00 +0300', '2016-06-04T10:30:00+03:00'],
    ['2016-06-04T10:30+03', '2016-06-04T10:30:00+03:00'],
    ['2016-06-04T10:30:00-00:00', MOMENT],
    ['2016/06/04 10:30:00 CEST', '2016-06-04T10:30:00+02:00'],
    ['2016-6-4', '2016-06-04'],
    ['20160604T103000Z', MOMENT],
    ['20160604', '2016-06-04'],
    ['1465036200', MOMENT],
    ['1465036200000', MOMENT],
    ['04.06.2016 10:30', '2016-06-04'],
    ['04.06.2016 - 10:30 Uhr MESZ', '2016-06-04T10:30:00+02:00'],
  ])('%s', (label, iso) => {
    expect(parseFeedDate(label)).toBe(iso);
  });

  it.each([
    ['Sa, 05 Mär 2016 10:30:00 +0100', '2016-03-05T10:30:00+01:00'],
    ['5. Oktober 2016', '2016-10-05'],
    ['sam., 05 août 2017 10:30:00 +0200', '2017-08-05T10:30:00+02:00'],
    ['5 décembre 2016', '2016-12-05'],
    ['lun, 05 dic 2016 10:30:00 +0100', '2016-12-05T10:30:00+01:00'],
    ['5 de enero de 2016', '2016-01-05'],
    ['mer, 05 ott 2016 10:30:00 +0200', '2016-10-05T10:30:00+02:00'],
    ['5 de fevereiro de 2016', '2016-02-05'],
    ['za, 05 mrt 2016 10:30:00 +0100', '2016-03-05T10:30:00+01:00'],
    ['śr., 5 października 2016', '2016-10-05'],
    ['Ср, 05 окт 2016 10:30:00 +0300', '2016-10-05T10:30:00+03:00'],
    ['5 мая 2016 г.', '2016-05-05'],
    ['сб, 05 лис 2016 10:30:00 +0200', '2016-11-05T10:30:00+02:00'],
    ['5 липня 2016 р.', '2016-07-05'],
    ['Cum, 05 Ağu 2016 10:30:00 +0300', '2016-08-05T10:30:00+03:00'],
    ['5 Şubat 2016', '2016-02-05'],
  ])('%s', (label, iso) => {
    expect(parseFeedDate(label)).toBe(iso);
  });

  it.each([
    '',
    'yesterday',
    '04/06/2016',
    '2016',
    '2016-06',
    '2016-02-30T10:00:00Z',
    'Sat, 31 Jun 2016 10:30:00 GMT',
    '0001-01-01T00:00:00Z',
    '1900-01-01',
    '1970-01-01T00:00:00Z',
    '2016-13-01',
    '12345',
    'x'.repeat(10_000),
    '9999-12-31T23:59:59Z',
  ])('%s is none', (label) => {
    expect(parseFeedDate(label)).toBe(null);
  });

  it('keeps the date of a time that no clock shows, or of a zone that nobody knows', () => {
    expect(parseFeedDate('2016-06-04T25:61:00Z')).toBe('2016-06-04');
    expect(parseFeedDate('Sat, 04 Jun 2016 10:30:00 XYZ')).toBe('2016-06-04');
    expect(parseFeedDate('Sat, 04 Jun 2016 10:30:00 +9900')).toBe('2016-06-04');
  });

  it('reads back what RFC 822 and RFC 3339 write', () => {
    const second = fc.date({ min: new Date('1971-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(second, (date) => {
        const iso = date.toISOString().replace(/\.\d+Z/, 'Z');
        expect(parseFeedDate(date.toUTCString())).toBe(iso);
        expect(parseFeedDate(date.toISOString())).toBe(iso);
      }),
    );
  });

  it('gives a date or moment, or nothing, for any label', () => {
    const part = fc.constantFrom(
      'Sat',
      ', ',
      '04',
      ' ',
      'Jun',
      '2016',
      '-',
      '.',
      '10:30',
      ':00',
      'GMT',
      '+03',
      'T',
      'Z',
      'am',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
        ),
        (label) => {
          const iso = parseFeedDate(label);
          expect(iso === null || !Number.isNaN(Date.parse(iso))).toBe(true);
        },
      ),
    );
  });
});
