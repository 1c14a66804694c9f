import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlightIn } from '../../src/answering/extraction/highlight.js';

const highlighted = (text: string, span: string, askedFor: 'number' | 'amount' | 'person' = 'number'): string => {
  const start = text.indexOf(span);
  const found = highlightIn(text, { start, end: start + span.length }, askedFor);
  return text.slice(found.start, found.end);
};

describe('the part of a sentence that is set off', () => {
  it.each([
    ['haben sich etwa 150 Bürger Frankreichs gewandt', 'etwa 150 Bürger Frankreichs', '150'],
    ['brachte 80 Prozent des Umlandes', '80 Prozent des Umlandes', '80 Prozent'],
    ['kostete 1.500,50 Euro im Jahr', 'kostete 1.500,50 Euro', '1.500,50'],
    ['worth about $3.5 billion today', 'about $3.5 billion', '$3.5 billion'],
    ['около 3,5 млн рублей', 'около 3,5 млн рублей', '3,5 млн'],
    ['zwischen 10 und 20 Personen', '10 und 20 Personen', '10 und 20 Personen'],
    ['drei Männer wurden verletzt', 'drei Männer', 'drei Männer'],
    ['im A380 saßen alle', 'A380', 'A380'],
  ])('of "%s" for "how many" is the figure', (text, span, expected) => {
    expect(highlighted(text, span)).toBe(expected);
  });

  it('is the whole span where no quantity is asked for', () => {
    expect(highlighted('Ludwig XIV. und 3 Diener', 'Ludwig XIV. und 3 Diener', 'person')).toBe(
      'Ludwig XIV. und 3 Diener',
    );
  });

  it('always lies inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
        const found = highlightIn(text, { start: start ?? 0, end: end ?? 0 }, 'amount');
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeGreaterThanOrEqual(found.start);
        expect(found.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
