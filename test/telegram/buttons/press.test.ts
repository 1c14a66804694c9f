import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Press, readPress, writePress } from '../../../src/telegram/buttons/press.js';
import { anyPress } from './any-press.js';

/** Letters, digits and dots in an order of their own: what data could look like that nobody wrote. */
const anyPayload = fc.oneof(
  fc.string(),
  fc
    .array(fc.oneof(fc.constantFrom(...'xwsolfcarpPgG-'), fc.nat().map(String), fc.constantFrom('', '01', '1e3', 'DE')))
    .map((parts) => parts.join('.')),
);

describe('a press', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anyPress, (press) => {
        expect(readPress(writePress(press))).toEqual(press);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is written in at most 52 bytes of ASCII', () => {
    fc.assert(
      fc.property(anyPress, (press) => {
        expect(writePress(press)).toMatch(/^[\x21-\x7d]{1,52}$/);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is written like no other', () => {
    fc.assert(
      fc.property(anyPress, anyPress, (one, other) => {
        expect(writePress(one) === writePress(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });

  // People still have buttons with such data.
  it.each<[string, Press]>([
    [
      'x.12.3.1203.1276.2.2',
      {
        kind: 'open-excerpt',
        place: { articleId: 12, passageNumber: 3, quote: { start: 1203, end: 1276 }, before: 2, after: 2 },
      },
    ],
    [
      'w.12.3.0.0.40.0',
      { kind: 'widen-excerpt', place: { articleId: 12, passageNumber: 3, quote: null, before: 40, after: 0 } },
    ],
    ['s.7.2', { kind: 'turn-search', listingId: 7, page: 2 }],
    ['o.0', { kind: 'turn-sources', page: 0 }],
    ['l.-', { kind: 'choose-language', language: null }],
    ['f', { kind: 'forget' }],
    ['c', { kind: 'cancel' }],
  ])('stays "%s"', (payload, press) => {
    expect(writePress(press)).toBe(payload);
    expect(readPress(payload)).toEqual(press);
  });
});

describe('data that are none', () => {
  it('never give a press that is written otherwise, and never throw', () => {
    fc.assert(
      fc.property(anyPayload, (payload) => {
        const press = readPress(payload);
        expect(press === null ? null : writePress(press)).toBe(press === null ? null : payload);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    '',
    '.',
    'z',
    '__proto__',
    'constructor',
    'toString.1',
    'f.1',
    'f.',
    'o',
    'o.',
    'o.1.2',
    'o.-1',
    'o.1.5',
    'o. 1',
    'o.01',
    'o.0x10',
    'o.1e3',
    'o.٣',
    'o.9999999999999999',
    'o.12345678901234567',
    'x.12.3.0.0.41.0',
    'x.12.3.0.0.2',
    'x.12.3.1276.1203.2.2',
    'l.DE',
    'l.de-AT',
    'l.',
    'l.d',
    'G.1.--',
    'F',
  ])('such as "%s" give no press', (payload) => {
    expect(readPress(payload)).toBeNull();
  });
});
