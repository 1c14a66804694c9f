import { describe, expect, it } from 'vitest';
import { language } from './language.js';
import { sentencesIn } from './sentences-in.js';

const de = language('de');

/** Words up to an abbreviation that sentencex alone knows, which ends at `length`. */
function upToAbbreviation(length: number): string {
  const words = 'wort '.repeat(Math.floor((length - 10) / 5));
  return `${words}${'x'.repeat(length - words.length - 6)} Supt.`;
}

describe('the windows in which a paragraph is read', () => {
  it.each([500, 998, 999, 1000, 1001, 1002, 1500, 1988])('leave no trace at unit %i', (length) => {
    const text = `${upToAbbreviation(length)} Müller kam.`;
    expect(text.indexOf('Supt.') + 5).toBe(length);
    expect(sentencesIn(text, de)).toEqual([text]);
  });

  it('leave no trace in a long paragraph of sentences', () => {
    const sentences = Array.from({ length: 400 }, (_, index) => `Der ${'w'.repeat(index % 97)} mit Supt. Müller kam.`);
    expect(sentencesIn(sentences.join(' '), de)).toEqual(sentences);
  });
});
