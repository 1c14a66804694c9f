import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaUnderCurve, detection, mean } from '../../src/answering/evaluation/metrics.js';

const judged = fc.array(fc.record({ score: fc.integer({ min: 0, max: 5 }), right: fc.boolean() }), { maxLength: 30 });

describe('the area under the curve', () => {
  it('is the share of pairs in which what is right scores higher, ties counted half', () => {
    fc.assert(
      fc.property(judged, (scores) => {
        const pairs = scores
          .filter(({ right }) => right)
          .flatMap((a) =>
            scores.filter(({ right }) => !right).map((b) => (a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0)),
          );
        const area = areaUnderCurve(scores);
        expect(area === null).toBe(pairs.length === 0);
        expect(area ?? 0).toBeCloseTo(mean(pairs) ?? 0, 10);
      }),
    );
  });
});

describe('precision and recall', () => {
  it('count what was said and what was so', () => {
    expect(detection([true, true, false, false], [true, false, true, false])).toEqual({ precision: 0.5, recall: 0.5 });
    expect(detection([false], [false])).toEqual({ precision: null, recall: null });
  });
});
