import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote } from '../../../src/answering/verifying/quotes/find-quote.js';

const WORD = fc.stringMatching(/^[a-zé一]{1,6}$/u);
const SPACES = [' ', '\u00a0', '\n', '  ', '\u202f'];
const HYPHENS = ['-', '–', '—', '‑'];
const MARKS = ['"', '„', '“', '«', '’', "'"];

/** Pieces of a text, each with what it may be written as instead. */
const PIECE = fc.oneof(
  { weight: 4, arbitrary: WORD.map((word) => [word, word] as const) },
  fc.tuple(fc.constantFrom(...HYPHENS), fc.constantFrom(...HYPHENS)),
  fc.tuple(fc.constantFrom(...MARKS), fc.constantFrom(...MARKS)),
);

describe('a quote', () => {
  test('is found with other white space, hyphens and quotation marks, at exact offsets', () => {
    const written = fc.tuple(PIECE, fc.constantFrom(...SPACES), fc.constantFrom(...SPACES));
    fc.assert(
      fc.property(WORD, fc.array(written, { minLength: 1, maxLength: 12 }), WORD, (before, pieces, after) => {
        const original = pieces
          .map(([[piece], space]) => piece + space)
          .join('')
          .trim();
        const altered = pieces.map(([[, piece], , space]) => piece + space).join('');
        const passage = `#${before}# ${original} #${after}#`;
        const span = findQuote(passage, altered);
        expect(span).not.toBeNull();
        expect(passage.slice(span?.start, span?.end)).toBe(original);
      }),
    );
  });

  test('that stands in its passage is found where it first stands', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (a, b, c) => {
          fc.pre(b.trim() !== '');
          const passage = a + b + c;
          const start = passage.indexOf(b.trim());
          expect(findQuote(passage, b)).toEqual({ start, end: start + b.trim().length });
        },
      ),
    );
  });

  test.each([
    ['We have not won.', 'We have now won.'],
    ['We have not won.', 'We have won.'],
    ['Er kam am 3. Mai.', 'Er kam am 3, Mai.'],
    ['Müller sprach.', 'Muller sprach.'],
    ['one two', 'onetwo'],
    ['anything', '   '],
    ['anything', ''],
    ['a', '\u00ad'],
  ])('of %j is not %j', (passage, quote) => {
    expect(findQuote(passage, quote)).toBeNull();
  });

  test('keeps the passage as it is, with what is not seen', () => {
    const passage = 'Er sagte: »Die Bundes\u00adregierung\u00a0– sie zahlt.«';
    const span = findQuote(passage, '"Die Bundesregierung - sie zahlt."');
    expect(passage.slice(span?.start, span?.end)).toBe('»Die Bundes\u00adregierung\u00a0– sie zahlt.«');
  });
});
