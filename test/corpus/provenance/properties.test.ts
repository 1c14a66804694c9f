import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '../../../src/domain/index.js';
import { createProvenanceFinder, shippedOutlets } from '../../../src/corpus/provenance/index.js';
import { article } from './articles.js';

const find = createProvenanceFinder(shippedOutlets());

const PIECES =
  `laut|Laut|berichtet|dies schreibt|zufolge|sagte er|according to|told|reported|die|der|the|Zeitung|newspaper|
  WSJ|The Wall Street Journal (WSJ)|Spiegel|Bild|APA|-Bericht|»Kleiner Bote«|(dpa)|(|)|„|“|.|,|und|and|Er sei da.|😀|Quelle:`
    .split('|')
    .concat('\n', '\n\n');
const pieceText = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '));
const anyText = fc.oneof(pieceText, fc.string({ unit: 'binary', maxLength: 200 }));
const anyCode = fc.constantFrom('de', 'en', 'fr');

describe('whatever text comes in', () => {
  it('the evidence is the text at its offsets, and stands in its reach', () => {
    fc.assert(
      fc.property(anyText, anyCode, (text, code) => {
        for (const { evidence, start, end, reach } of find(article(text, code)).quotedOutlets) {
          expect(text.slice(start, end)).toBe(evidence);
          expect(end).toBeGreaterThan(start);
          expect(contains(reach, { start, end })).toBe(true);
        }
      }),
    );
  });

  it('the reach is made of whole sentences', () => {
    fc.assert(
      fc.property(pieceText, anyCode, (text, code) => {
        const traced = article(text, code);
        for (const { reach } of find(traced).quotedOutlets) {
          expect(traced.sentences.some(({ start }) => start === reach.start)).toBe(true);
          expect(traced.sentences.some(({ end }) => end === reach.end)).toBe(true);
        }
      }),
    );
  });

  it('the same article gives the same provenance', () => {
    fc.assert(
      fc.property(pieceText, pieceText, (text, other) => {
        const first = find(article(text));
        find(article(other));
        expect(find(article(text))).toEqual(first);
      }),
    );
  });
});

describe('a line of a million characters', () => {
  const LENGTH = 1_000_000;

  it.each([
    'laut ',
    '(laut) ',
    '((((',
    '[]',
    'laut (',
    'Zeitung „',
    'die Zeitung ',
    'a',
    '-',
    'Quelle: ',
    'Bild/',
    "Zeitung A'A",
  ])('of %j is read to its end', (piece) => {
    const text = piece.repeat(LENGTH / piece.length);
    for (const code of ['de', 'en']) {
      const traced = article(text, code, { sentences: [{ start: 0, end: text.length }] });
      // What took longer for each character the longer the line is would not come to its end here.
      for (const { start, end, evidence } of find(traced).quotedOutlets) expect(text.slice(start, end)).toBe(evidence);
    }
  });
});
