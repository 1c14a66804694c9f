import { describe, expect, it } from 'vitest';
import { MAX_SENTENCE_LENGTH, splitSentences } from '../../../src/corpus/sentences/index.js';
import { language } from './language.js';
import { sentencesIn } from './sentences-in.js';

const de = language('de');

describe('the longest sentence', () => {
  it('is 2,000 units', () => {
    expect(MAX_SENTENCE_LENGTH).toBe(2000);
    expect(sentencesIn('a'.repeat(2000), de)).toHaveLength(1);
    expect(sentencesIn('a'.repeat(2001), de)).toHaveLength(2);
  });

  it('is cut at white space in a line of 100,000 units without an end mark', () => {
    const text = 'lorem ipsum dolor '.repeat(5556).trim();
    const pieces = sentencesIn(text, de);
    expect(pieces.join(' ')).toBe(text);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(2000);
    expect(pieces).toHaveLength(51);
  });

  it('is cut between characters where there is no white space', () => {
    const family = '👨‍👩‍👧';
    const pieces = sentencesIn(family.repeat(1000), de);
    expect(pieces.every((piece) => piece.length <= 2000 && piece.replaceAll(family, '') === '')).toBe(true);
  });

  it('keeps combining marks with their letters', () => {
    const pieces = sentencesIn('e\u0301\u0323'.repeat(3000), de);
    expect(pieces.every((piece) => piece.length <= 2000 && piece.startsWith('e'))).toBe(true);
  });

  it('keeps surrogate pairs whole even in a run of skin tones that no face carries', () => {
    const pieces = sentencesIn(`a${'🏽'.repeat(3000)}`, de);
    expect(pieces.every((piece) => piece.length <= 2000 && /^a?(?:🏽)+$/u.test(piece))).toBe(true);
  });

  it('holds even where one letter carries thousands of marks', () => {
    const text = `e${'\u0301'.repeat(5000)}`;
    expect(splitSentences(text, de).map(({ start, end }) => end - start)).toEqual([2000, 2000, 1001]);
  });
});
