import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWindows, planBatches } from '../../src/models/encoder/windows.js';

const frame = { start: 0, prefix: [7, 8], end: 2, maximumTokens: 16 };

describe('windows', () => {
  it('hold every token once, in order, within the limit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10, max: 99 }), { maxLength: 200 }), (ids) => {
        const windows = cutWindows(3, ids, frame);
        expect(windows.flatMap((window) => window.ids.slice(3, -1))).toEqual(ids);
        for (const window of windows) expect(window.ids.length).toBeLessThanOrEqual(frame.maximumTokens);
      }),
    );
  });
});

describe('batches', () => {
  it('hold every window once and stay within the budget unless a window alone is over it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 80 }), (lengths) => {
        const windows = lengths.map((length, place) => ({ place, ids: Array.from({ length }, () => 1) }));
        const batches = planBatches(windows, 100);
        expect(batches.flat().map(({ place }) => place).toSorted((a, b) => a - b)).toEqual(lengths.map((_, place) => place));
        for (const batch of batches) {
          const padded = batch.length * Math.max(...batch.map(({ ids }) => ids.length));
          expect(batch.length === 1 || padded <= 100).toBe(true);
        }
      }),
    );
  });
});
