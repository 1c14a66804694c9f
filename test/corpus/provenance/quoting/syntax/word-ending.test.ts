import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOWHERE } from '../../../../../src/corpus/provenance/quoting/syntax/matching.js';
import { wordEndingIn } from '../../../../../src/corpus/provenance/quoting/syntax/word-ending.js';

const anywhere = (_: string, at: number): number => at;
const ahead = (text: string, ending: string, at = 0): number => wordEndingIn(ending, 'ahead', anywhere)(text, at);
const behind = (text: string, ending: string): number => wordEndingIn(ending, 'behind', anywhere)(text, text.length);

const pieces = fc.constantFrom(
  'a',
  'ed',
  'é',
  'É',
  'X',
  'ß',
  'ія',
  'İ',
  "'",
  '’',
  '-',
  ' ',
  '\u00a0',
  '\n',
  '.',
  '\u0301',
);
const texts = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(''));

/** Texts that start with a word in small letters, more often than not. */
const startingTexts = fc.tuple(fc.constantFrom('aed ', 'éa  ', "a'a ", 'a-ed\n'), texts).map((all) => all.join(''));

describe('a word by its ending', () => {
  it.each([
    ['reported that', 'ed', 9],
    ['reported  that', 'ed', 10],
    ['ed that', 'ed', 3],
    ['über das', '', 5],
    ["s'est plaint", 'est', 6],
  ])('stands in "%s"', (text, ending, end) => {
    expect(ahead(text, ending)).toBe(end);
  });

  it.each([
    ['Reported that', 'ed'],
    ['reports that', 'ed'],
    ['reported', 'ed'],
    ['reported, that', 'ed'],
    ['e that', ''],
    [`${'a'.repeat(40)}ed that`, 'ed'],
  ])('does not stand in "%s"', (text, ending) => {
    expect(ahead(text, ending)).toBe(NOWHERE);
  });

  it('is read backwards as it is ahead', () => {
    expect(behind('and reported ', 'ed')).toBe('and '.length);
    expect(behind('and Reported ', 'ed')).toBe(NOWHERE);
    expect(behind('and reported', 'ed')).toBe(NOWHERE);
  });

  it('is the longest one, and another where what comes next wants it', () => {
    const atHa = (_: string, at: number): number => (at === "l'".length ? at : NOWHERE);
    expect(behind("l'ha ", 'a')).toBe(0);
    expect(wordEndingIn('a', 'behind', atHa)("l'ha ", 5)).toBe(2);
  });

  it('is what a regular expression finds ahead', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('', 'ed', 'a', 'ія'), (text, ending) => {
        const expected = new RegExp(String.raw`\p{Ll}[\p{L}\p{M}’'-]{1,30}(?<=${ending})\s{1,3}`, 'uy');
        expected.test(text);
        expect(Math.max(0, ahead(text, ending))).toBe(expected.lastIndex);
      }),
      { numRuns: 2000 },
    );
  });

  it('is found behind wherever it is found ahead', () => {
    fc.assert(
      fc.property(startingTexts, fc.constantFrom('', 'ed', 'a'), (text, ending) => {
        const end = ahead(text, ending);
        fc.pre(end !== NOWHERE);
        expect(behind(text.slice(0, end), ending)).toBe(0);
      }),
      { numRuns: 200 },
    );
  });
});
