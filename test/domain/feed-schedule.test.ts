import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needsReport, nextPoll, type PollHistory } from '../../src/domain/index.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = new Date('2026-06-04T10:30:00Z');

const UNKNOWN: PollHistory = { ttlMs: null, freshForMs: null, retryAfterMs: null, failures: 0, medianGapMs: null };

/** The pause before the next poll in ms, at the middle of its jitter unless told otherwise. */
function pause(feed: Partial<PollHistory>, random = 0.5): number {
  return nextPoll({ now: NOW, feed: { ...UNKNOWN, ...feed }, random: () => random }).getTime() - NOW.getTime();
}

describe('when a feed is polled next', () => {
  it.each<[what: string, feed: Partial<PollHistory>, expected: number]>([
    ['nothing known', {}, 30 * MINUTE],
    ['an entry an hour', { medianGapMs: HOUR }, 30 * MINUTE],
    ['an entry a minute', { medianGapMs: MINUTE }, 5 * MINUTE],
    ['an entry a month', { medianGapMs: 30 * DAY }, DAY],
    ['ttl longer than the habit', { medianGapMs: HOUR, ttlMs: 2 * HOUR }, 2 * HOUR],
    ['ttl shorter than the habit', { medianGapMs: 8 * HOUR, ttlMs: 2 * HOUR }, 4 * HOUR],
    ['fresh for longer than that', { ttlMs: HOUR, freshForMs: 3 * HOUR }, 3 * HOUR],
    ['fresh for a year', { freshForMs: 365 * DAY }, DAY],
    ['stale at once', { freshForMs: -DAY }, 30 * MINUTE],
    ['one failure', { failures: 1 }, HOUR],
    ['three failures', { failures: 3 }, 4 * HOUR],
    ['a thousand failures', { failures: 1_000 }, DAY],
    ['told to wait', { retryAfterMs: 2 * HOUR }, 2 * HOUR],
    ['told to wait less than it does', { retryAfterMs: 1_000 }, 30 * MINUTE],
    ['told to wait for a week', { retryAfterMs: 7 * DAY }, DAY],
  ])('%s', (_, feed, expected) => {
    expect(pause(feed)).toBe(expected);
  });

  it('varies by a tenth', () => {
    expect(pause({}, 0)).toBe(27 * MINUTE);
    expect(pause({}, 0.999_999_999)).toBe(33 * MINUTE);
  });

  it('is never earlier than told to', () => {
    expect(pause({ retryAfterMs: 30 * MINUTE }, 0)).toBe(30 * MINUTE);
  });

  it('is between 5 minutes and a day, whatever servers say', () => {
    const time = fc.option(fc.oneof(fc.double(), fc.integer()));
    const feed = fc.record<PollHistory>({
      ttlMs: time,
      freshForMs: time,
      retryAfterMs: time,
      medianGapMs: time,
      failures: fc.integer(),
    });
    fc.assert(
      fc.property(feed, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (history, random) => {
        const chosen = pause(history, random);
        expect(chosen).toBeGreaterThanOrEqual(5 * MINUTE);
        expect(chosen).toBeLessThanOrEqual(DAY);
      }),
    );
  });

  it('does not come closer with another failure', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(3 * DAY), (failures, medianGapMs) => {
        expect(pause({ failures: failures + 1, medianGapMs })).toBeGreaterThanOrEqual(pause({ failures, medianGapMs }));
      }),
    );
  });
});

describe('whether an admin is told that a feed fails', () => {
  const before = (time: number): Date => new Date(NOW.getTime() - time);

  it.each<[what: string, failingSince: Date | null, toldAt: Date | null, told: boolean]>([
    ['it does not fail', null, null, false],
    ['it has failed for six days', before(6 * DAY), null, false],
    ['it has failed for a week', before(7 * DAY), null, true],
    ['it has, and that was told', before(8 * DAY), before(DAY), false],
    ['it has, and an earlier spell was told', before(8 * DAY), before(30 * DAY), true],
    ['the clock went back', new Date(NOW.getTime() + DAY), null, false],
  ])('%s', (_, failingSince, toldAt, told) => {
    expect(needsReport(failingSince, toldAt, NOW)).toBe(told);
  });
});
