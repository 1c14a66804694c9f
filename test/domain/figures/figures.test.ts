import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/domain/figures/index.js';

describe('figures', () => {
  it.each([
    ['1.500 und 1,500 und 1 500 und 1’500', [1500, 1500, 1500, 1500]],
    ['5,5 Prozent oder 5.5 percent', [5.5, 5.5]],
    ['1.234.567,8 statt 1,234,567.8', [1_234_567.8, 1_234_567.8]],
    ['١٥٠ شخصا و ٢٫٣ طن', [150, 2.3]],
    ['१२० लोग', [120]],
    ['in Zone 84 146 Menschen', [84_146]],
    ['84 1460', [84, 1460]],
    ['V3, 4x4, A12 und 108th', []],
    ['um 14:30', []],
    ['', []],
  ])('of "%s" are %j', (text, values) => {
    expect(figuresOf(text).map(({ value }) => value)).toEqual(values);
  });

  it.each(['en-US', 'de-DE', 'fr-FR', 'ru-RU', 'de-CH', 'pl-PL'])(
    'written as in %s are read as their value',
    (locale) => {
      const property = fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (value) => {
        const written = new Intl.NumberFormat(locale).format(value);
        expect(figuresOf(`About ${written} people.`).map((figure) => figure.value)).toEqual([value]);
      });
      fc.assert(property);
    },
  );

  it('stand where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789., aé-%:\u00a0٣') }), (text) => {
        for (const { written, start, end } of figuresOf(text)) expect(text.slice(start, end)).toBe(written);
      }),
    );
  });
});
