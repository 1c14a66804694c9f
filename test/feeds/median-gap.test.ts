import { describe, expect, it } from 'vitest';
import { medianGap } from '../../src/feeds/median-gap.js';

const NOW = new Date('2026-03-01T12:00:00Z');
const HOUR = 3_600_000;
const hoursAgo = (hours: number): string => new Date(NOW.getTime() - hours * HOUR).toISOString();

describe('how often a feed changes', () => {
  it('is the middle one of the times between its entries, in whatever order they stand', () => {
    expect(medianGap([hoursAgo(9), hoursAgo(0), hoursAgo(1), hoursAgo(3)], NOW)).toBe(2 * HOUR);
  });

  it('is half of the silence where a feed has fallen silent', () => {
    expect(medianGap([hoursAgo(100), hoursAgo(101), hoursAgo(102)], NOW)).toBe(50 * HOUR);
  });

  it('is not known by fewer than three dates, those to come left out', () => {
    expect(medianGap([hoursAgo(1), hoursAgo(2), null, hoursAgo(-5)], NOW)).toBeNull();
  });
});
