import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_SENTENCE_LENGTH, splitSentences } from '../../../src/corpus/sentences/index.js';
import { shift } from '../../../src/domain/index.js';
import { anyText, fragmentedText, shortText } from './any-text.js';
import { language } from './language.js';

const languages = fc.constantFrom(
  ...['ar', 'de', 'el', 'en', 'es', 'fr', 'hi', 'it', 'ja', 'my', 'ru', 'tr', 'zh', 'xx'].map(language),
);

describe('whatever the text, its sentences', () => {
  it('hold every unit that is not white space once, in order, and begin and end with one', () => {
    fc.assert(
      fc.property(anyText, languages, (text, code) => {
        let reached = 0;
        for (const { start, end } of splitSentences(text, code)) {
          expect(text.slice(reached, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        expect(text.slice(reached).trim()).toBe('');
      }),
      { numRuns: 400 },
    );
  });

  it('are never longer than the limit and never part a surrogate pair', () => {
    fc.assert(
      fc.property(anyText, languages, (text, code) => {
        for (const { start, end } of splitSentences(text, code)) {
          expect(end - start).toBeLessThanOrEqual(MAX_SENTENCE_LENGTH);
          expect(text.slice(end - 1, end + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('do not begin with a combining mark that belongs to the character before', () => {
    fc.assert(
      fc.property(fragmentedText, languages, (text, code) => {
        const parted = splitSentences(text, code).filter(({ start }) =>
          /^\S\p{M}$/u.test(text.slice(start - 1, start + 1)),
        );
        expect(parted).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('are the same every time', () => {
    fc.assert(
      fc.property(anyText, anyText, languages, (text, between, code) => {
        const first = splitSentences(text, code);
        splitSentences(between, code);
        expect(splitSentences(text, code)).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });

  it('do not depend on the paragraphs before them, where no line is long enough to be wrapped', () => {
    fc.assert(
      fc.property(shortText, shortText, languages, (before, after, code) => {
        const moved = splitSentences(after, code).map((sentence) => shift(sentence, before.length + 2));
        expect(splitSentences(`${before}\n\n${after}`, code)).toEqual([...splitSentences(before, code), ...moved]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a megabyte in one line', () => {
  it.each(['.', '„', '.“ „ » « ) ( ] [1] ', '。', '(', ' '])('of %j is split within the time of a test', (fragment) => {
    const text = fragment.repeat(Math.ceil(1_000_000 / fragment.length));
    const sentences = splitSentences(text, language('de'));
    expect(sentences.every(({ start, end }) => end - start <= MAX_SENTENCE_LENGTH)).toBe(true);
    expect(sentences.length > 0).toBe(text.trim() !== '');
  });
});
