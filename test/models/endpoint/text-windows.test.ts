import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWindows } from '../../../src/models/endpoint/text-windows.js';
import { estimateTokens } from '../../../src/models/endpoint/token-estimate.js';

/** Half of a character that takes two units. */
const HALVED = /\p{Surrogate}/u;

const words = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Hilfe', 'помощь', '帮助', '🙂')), {
  maxLength: 60,
});

describe('the windows of a text', () => {
  it('are the text, cut, and fit the limit wherever there is a place to cut', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (parts, limit) => {
        const text = parts.join(' ');
        const windows = textWindows(3, text, limit);
        expect(windows.map(({ content }) => content).join('')).toBe(text);
        for (const { content, weight, text: place } of windows) {
          expect(place).toBe(3);
          expect(weight).toBeGreaterThan(0);
          if (!HALVED.test(text)) expect(content).not.toMatch(HALVED);
          if (content.length > 2) expect(estimateTokens(content)).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });

  it('are one for a passage of news', () => {
    const sentence = 'Im Ort haben 150 Menschen nach Angaben der Behörden um Hilfe gebeten. ';
    expect(textWindows(0, sentence.repeat(10))).toHaveLength(1);
  });

  it('are made in a time that grows with the text, also where nothing parts it', () => {
    expect(textWindows(0, 'x'.repeat(200_000)).length).toBeGreaterThan(100);
  });
});
