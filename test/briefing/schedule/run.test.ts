import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstRun, type Run } from '../../../src/briefing/schedule/index.js';
import { nextRun, runOn } from '../../../src/briefing/schedule/run.js';
import { parseLocalTime, type Schedule, type Weekday, WEEKDAYS } from '../../../src/domain/index.js';
import { ZoneTable } from './zone-table.js';

const DAY = 24 * 3_600_000;

/** Zones with rules that few have, each with the first of two years in which they show. */
const ODD_ZONES: readonly (readonly [zone: string, year: number])[] = [
  ['Australia/Lord_Howe', 2025],
  ['Pacific/Apia', 2011],
  ['Pacific/Fakaofo', 2011],
  ['Asia/Kathmandu', 2025],
  ['Africa/Casablanca', 2025],
  ['Antarctica/Troll', 2025],
  ['America/Santiago', 2025],
  ['Africa/Cairo', 2025],
  ['Pacific/Chatham', 2025],
  ['Asia/Gaza', 2024],
  ['America/Nuuk', 2023],
  ['America/Scoresbysund', 2024],
  ['America/Havana', 2025],
  ['Asia/Beirut', 2025],
  ['Asia/Pyongyang', 2015],
  ['Africa/Juba', 2020],
  ['Europe/Volgograd', 2020],
  ['Asia/Tehran', 2021],
  ['America/Caracas', 2016],
  ['Antarctica/Casey', 2020],
  ['Europe/Berlin', 2025],
  ['America/New_York', 2025],
];

const minuteOfDay = fc.oneof(
  fc.nat(24 * 60 - 1),
  // Where clocks are changed.
  fc.constantFrom(0, 1, 15, 30, 45, 60, 105, 119, 120, 135, 150, 165, 179, 180, 185, 195, 1380, 1395, 1410, 1439),
);
const weekdays = fc.subarray([...WEEKDAYS], { minLength: 1 });

function schedule(timeZone: string, minute: number, days: readonly Weekday[] = WEEKDAYS): Schedule {
  const text = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
  const time = parseLocalTime(text);
  if (!time) throw new Error(`${text} is no time`);
  return { days, time, timeZone };
}

/** All runs from one moment on until another, as a subscription has them one after the other. */
function runsBetween(given: Schedule, from: number, to: number): Run[] {
  const runs: Run[] = [];
  let run = firstRun(given, new Date(from), null);
  while (run && run.at.getTime() < to) {
    runs.push(run);
    run = firstRun(given, run.at, run.localDay);
  }
  return runs;
}

/** The same by the table: each day of the calendar that the zone had. */
function expectedRuns(table: ZoneTable, minute: number, days: readonly Weekday[], from: number, to: number): Run[] {
  const runs: Run[] = [];
  for (let day = Math.floor(from / DAY) * DAY - DAY; day < to + DAY; day += DAY) {
    const weekday = ((new Date(day).getUTCDay() + 6) % 7) + 1;
    if (!days.some((selected) => selected === weekday)) continue;
    const isSkippedWhole = table.firstFrom(day) === table.firstFrom(day + DAY);
    if (isSkippedWhole) continue;
    const wall = day + minute * 60_000;
    const [moment = table.firstFrom(wall)] = table.momentsOf(wall);
    if (moment > from && moment < to)
      runs.push({ localDay: new Date(day).toISOString().slice(0, 10), at: new Date(moment) });
  }
  return runs;
}

describe.each(ODD_ZONES)('in %s over two years', (zone, year) => {
  const [from, to] = [Date.UTC(year, 0, 1), Date.UTC(year + 2, 0, 1)];
  const table = new ZoneTable(zone, from - 4 * DAY, to + 4 * DAY);

  it('each selected day has one run, at its time where there is one, else at the first moment after it', () => {
    expect(table.changes > 0).toBe(zone !== 'Asia/Kathmandu');
    fc.assert(
      fc.property(minuteOfDay, weekdays, (minute, days) => {
        const runs = runsBetween(schedule(zone, minute, days), from, to);
        expect(runs).toEqual(expectedRuns(table, minute, days, from, to));
        const places = runs.slice(1).map((run, place) => [runs[place], run] as const);
        for (const [before, run] of places) {
          expect(before && before.at < run.at && before.localDay < run.localDay).toBe(true);
        }
      }),
      { numRuns: 3 },
    );
  });
});

describe('a run', () => {
  const at = (zone: string, minute: number, day: string): string | undefined =>
    runOn(schedule(zone, minute), day)?.at.toISOString();

  it('comes at the first moment after a gap', () => {
    expect(at('Europe/Berlin', 150, '2026-03-29')).toBe('2026-03-29T01:00:00.000Z');
    expect(at('Australia/Lord_Howe', 135, '2026-10-04')).toBe('2026-10-03T15:30:00.000Z');
    expect(at('Antarctica/Troll', 90, '2026-03-29')).toBe('2026-03-29T01:00:00.000Z');
  });

  it('comes at the first of two moments', () => {
    expect(at('Europe/Berlin', 150, '2026-10-25')).toBe('2026-10-25T00:30:00.000Z');
    expect(at('America/Havana', 30, '2026-11-01')).toBe('2026-11-01T04:30:00.000Z');
  });

  it('comes at midnight where a gap reaches until then, and counts for the day before', () => {
    const nuuk = schedule('America/Nuuk', 23 * 60 + 30);
    const run = runOn(nuuk, '2026-03-28');
    expect(run).toEqual({ localDay: '2026-03-28', at: new Date('2026-03-29T01:00:00Z') });
    expect(nextRun(nuuk, '2026-03-28', new Date('2026-03-29T00:59:00Z'))).toEqual(run);
    expect(firstRun(nuuk, new Date('2026-03-29T01:00:00Z'), '2026-03-28')?.localDay).toBe('2026-03-29');
  });

  it('does not come on a day that the zone has skipped whole', () => {
    expect(at('Pacific/Apia', 600, '2011-12-30')).toBeUndefined();
    expect(firstRun(schedule('Pacific/Apia', 600), new Date('2011-12-29T21:00:00Z'), null)).toEqual({
      localDay: '2011-12-31',
      at: new Date('2011-12-30T20:00:00Z'),
    });
    // The only Friday that it waits for.
    expect(firstRun(schedule('Pacific/Apia', 600, [5]), new Date('2011-12-25T00:00:00Z'), null)?.localDay).toBe(
      '2012-01-06',
    );
  });

  it('comes on no day twice, whatever somebody changes the schedule to', () => {
    const now = new Date('2026-05-04T07:00:00Z');
    expect(firstRun(schedule('Europe/Berlin', 10 * 60), now, '2026-05-04')?.localDay).toBe('2026-05-05');
    expect(firstRun(schedule('Pacific/Honolulu', 22 * 60), now, '2026-05-04')?.localDay).toBe('2026-05-05');
    expect(firstRun(schedule('Europe/Berlin', 10 * 60), now, '2026-05-03')?.localDay).toBe('2026-05-04');
  });

  it('does not come in a zone that nobody knows', () => {
    expect(() => runOn(schedule('Mars/Olympus', 600), '2026-05-04')).toThrow(RangeError);
  });
});
