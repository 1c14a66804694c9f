import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/cli/layout/display-width.js';
import { printable } from '../../src/cli/layout/printable.js';
import { shorten } from '../../src/cli/layout/shorten.js';
import { wrap } from '../../src/cli/layout/wrap.js';

const text = fc.string({ unit: 'grapheme', maxLength: 200 }).map(printable);

describe('the width of a text', () => {
  it.each([
    ['Bürger', 6],
    ['Bu\u0308rger', 6],
    ['数字', 4],
    ['Ｆ！', 4],
    ['مرحبا', 5],
    ['\u2068WSJ\u2069', 3],
    ['\u001b[1m150\u001b[22m', 3],
    ['👩‍👩‍👧', 2],
    ['', 0],
  ])('of %j is %i columns', (shown, width) => {
    expect(displayWidth(shown)).toBe(width);
  });
});

describe('wrapping', () => {
  it('breaks between words and indents', () => {
    expect(wrap('one two  three\nfour', 9, { first: '[1] ', rest: '    ' })).toBe(
      '[1] one\n    two\n    three\n    four',
    );
  });

  it('breaks text without spaces by its width', () => {
    expect(wrap('一二三四五', 4)).toBe('一二\n三四\n五');
  });

  it('keeps every line within the width, and every character but white space', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 10, max: 60 }), (shown, width) => {
        const wrapped = wrap(shown, width, { first: '- ', rest: '  ' });
        for (const line of wrapped.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(wrapped.slice(1).replace(/\s+/gu, '')).toBe(shown.replace(/\s+/gu, ''));
      }),
    );
  });
});

describe('shortening', () => {
  it('ends after a whole word', () => {
    expect(shorten('Die Zeitung beruft sich auf Daten', 20)).toBe('Die Zeitung beruft…');
    expect(shorten('Daten, die sie hat', 8)).toBe('Daten…');
    expect(shorten('Die Zeitung', 11)).toBe('Die Zeitung');
  });

  it('is never wider than asked for, and always a beginning', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 60 }), (shown, width) => {
        const short = shorten(shown, width);
        expect(displayWidth(short)).toBeLessThanOrEqual(width);
        expect(shown.trim().replace(/\s+/gu, ' ').startsWith(short.replace(/…$/u, ''))).toBe(true);
      }),
    );
  });
});
