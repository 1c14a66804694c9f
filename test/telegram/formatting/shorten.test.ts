import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from '../../../src/telegram/formatting/index.js';
import { anyText } from './any-message.js';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

describe('a shortened text', () => {
  it.each([
    ['Short', 5, 'Short'],
    ['  two\n words ', 9, 'two words'],
    ['Hello wide world', 12, 'Hello wide…'],
    ['Hello wide world', 11, 'Hello wide…'],
    ['Hello wide world', 10, 'Hello…'],
    ['Hello, wide world', 8, 'Hello…'],
    ['Donaudampfschifffahrt', 9, 'Donaudam…'],
    ['新聞記者会見の内容', 5, '新聞記者…'],
    ['नमस्ते दुनिया', 5, 'नम…'],
    ['👨‍👩‍👧 family', 6, '…'],
    ['👨‍👩‍👧👨‍👩‍👧', 10, '👨‍👩‍👧…'],
    ['ab', 1, '…'],
  ])('%j in %i units is %j', (text, units, expected) => {
    expect(shorten(text, units)).toBe(expected);
  });

  it('has no isolate that it does not close', () => {
    expect(shorten('\u2068Wall Street Journal\u2069 \u2068Echo Moskau\u2069', 28)).toBe(
      '\u2068Wall Street Journal\u2069 Echo…',
    );
    expect(shorten('\u2068Wall Street Journal\u2069', 14)).toBe('Wall Street…');
  });

  it('is the beginning in whole characters, within its length', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 100 }), (text, units) => {
        const line = text
          .replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')
          .trim()
          .replace(/\s+/gu, ' ');
        const shown = shorten(line, units);
        expect(shown.length).toBeLessThanOrEqual(units);
        const beginning = shown === line ? line : shown.slice(0, -1);
        expect(line.startsWith(beginning)).toBe(true);
        const { length } = beginning;
        expect(graphemes.segment(line).containing(length)?.index ?? length).toBe(length);
      }),
    );
  });
});
