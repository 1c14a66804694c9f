import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAt, isTimeZone, periodOf } from '../../../src/briefing/schedule/index.js';
import { parseLocalTime, type Schedule, type Weekday, WEEKDAYS } from '../../../src/domain/index.js';

const HOUR = 3_600_000;
const DUE = new Date('2026-05-04T06:00:00Z');

function daily(days: readonly Weekday[] = WEEKDAYS): Schedule {
  const time = parseLocalTime('08:00');
  if (!time) throw new Error('08:00 is a time');
  return { days, time, timeZone: 'Europe/Berlin' };
}

function after(ms: number, from = DUE): Date {
  return new Date(from.getTime() + ms);
}

describe('what is due', () => {
  it.each([
    ['in time', 0, false],
    ['in time while others are sent', 14 * 60_000, false],
    ['late', 15 * 60_000, true],
    ['late until six hours have gone by', 6 * HOUR - 1, true],
  ])('is sent %s', (_, ms, late) => {
    expect(dueAt(daily(), '2026-05-04', after(ms))).toEqual({
      run: { localDay: '2026-05-04', at: DUE, late },
      missed: [],
      next: { localDay: '2026-05-05', at: after(24 * HOUR) },
    });
  });

  it('is nothing before its time', () => {
    expect(dueAt(daily(), '2026-05-04', after(-1))).toEqual({
      run: null,
      missed: [],
      next: { localDay: '2026-05-04', at: DUE },
    });
  });

  it('is missed when it is six hours late', () => {
    expect(dueAt(daily(), '2026-05-04', after(6 * HOUR))).toEqual({
      run: null,
      missed: [{ localDay: '2026-05-04', at: DUE }],
      next: { localDay: '2026-05-05', at: after(24 * HOUR) },
    });
  });

  it('is the last of several days, and those before it are missed', () => {
    const { run, missed, next } = dueAt(daily([1, 3, 5]), '2026-05-04', after(4 * 24 * HOUR + HOUR));
    expect(run).toEqual({ localDay: '2026-05-08', at: after(4 * 24 * HOUR), late: true });
    expect(missed.map(({ localDay }) => localDay)).toEqual(['2026-05-04', '2026-05-06']);
    expect(next?.localDay).toBe('2026-05-11');
  });

  it('goes back no further than a month', () => {
    const { missed } = dueAt(daily(), '2020-01-01', after(-1));
    expect(missed).toHaveLength(31);
    expect(missed.at(-1)?.localDay).toBe('2026-05-03');
  });

  it('gives each day to one of three, and to the next at the latest', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20 * 24 * 60 }),
        fc.subarray([...WEEKDAYS], { minLength: 1 }),
        (m, days) => {
          const now = after(m * 60_000);
          const { run, missed, next } = dueAt(daily(days), '2026-05-04', now);
          const told = [...missed, ...(run ? [run] : []), ...(next ? [next] : [])].map(({ localDay }) => localDay);
          expect(told).toEqual([...new Set(told)].sort());
          expect(next && next.at > now).toBe(true);
          expect(run === null || now.getTime() - run.at.getTime() < 6 * HOUR).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('the period of a briefing', () => {
  it('goes from the end of the last one that was sent to the time at which this one is due', () => {
    const covered = after(-24 * HOUR);
    expect(periodOf(DUE, after(60_000), covered)).toEqual({ from: covered, to: DUE });
  });

  it('is a day for the first one', () => {
    expect(periodOf(DUE, DUE, null)).toEqual({ from: after(-24 * HOUR), to: DUE });
  });

  it('goes on until now where the briefing is late', () => {
    expect(periodOf(DUE, after(HOUR), null)).toEqual({ from: after(-23 * HOUR), to: after(HOUR) });
  });

  it('is eight days long at most, and never ends before it begins', () => {
    expect(periodOf(DUE, DUE, after(-100 * 24 * HOUR)).from).toEqual(after(-8 * 24 * HOUR));
    expect(periodOf(DUE, DUE, after(HOUR))).toEqual({ from: DUE, to: DUE });
  });
});

describe('a zone', () => {
  it.each([
    ['Europe/Berlin', true],
    ['Asia/Calcutta', true],
    ['UTC', true],
    ['Mars/Olympus', false],
    ['', false],
  ])('by the name "%s" is known: %s', (name, known) => {
    expect(isTimeZone(name)).toBe(known);
  });
});
