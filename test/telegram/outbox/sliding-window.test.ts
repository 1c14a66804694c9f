import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CountedCall, SlidingWindow } from '../../../src/telegram/outbox/sliding-window.js';

const LENGTH_MS = 1000;

describe('a sliding window', () => {
  test('lets as many calls begin at once as it allows, and the next when the first ended long enough ago', () => {
    const window = new SlidingWindow(2, LENGTH_MS);
    expect(window.freeAt()).toBe(-Infinity);
    const [one, two] = [window.begin(0), window.begin(0)];
    expect(window.freeAt()).toBe(Infinity);
    window.end(one, 40);
    expect(window.freeAt()).toBe(1040);
    window.end(two, 70);
    expect(window.freeAt()).toBe(1040);
    const three = window.begin(1040);
    expect(window.freeAt()).toBe(1070);
    window.end(three, null);
    expect(window.freeAt()).toBe(1040);
  });

  test('gives the place of a call without an answer back when those after it were answered, and not before', () => {
    const window = new SlidingWindow(2, LENGTH_MS, 300);
    const [hanging, next] = [window.begin(0), window.begin(10)];
    window.end(next, 30);
    expect(window.freeAt()).toBe(1030);
    const third = window.begin(1030);
    expect(window.freeAt()).toBe(Infinity);
    window.answered(third.begunAt, 1050);
    window.end(third, 1050);
    // It was counted by the answer to the third, so two are counted until then.
    expect(window.freeAt()).toBe(2050);
    expect(window.count(1100)).toBe(2);
    window.end(hanging, 30_000);
    expect(window.freeAt()).toBe(2050);
    expect(window.isIdle(2051)).toBe(true);
  });

  test('takes a call without an answer to be on its way for as long as a request may travel', () => {
    const window = new SlidingWindow(2, LENGTH_MS, 300);
    const [hanging, next] = [window.begin(0), window.begin(10)];
    window.answered(next.begunAt, 30);
    window.end(next, 30);
    window.begin(1030);
    expect(hanging.countedBy).toBe(300);
    expect(window.freeAt()).toBe(1300);
    // Answers to those before it say nothing of it.
    const earlier = window.begin(2000);
    const later = window.begin(2001);
    window.answered(earlier.begunAt, 2100);
    expect(later.countedBy).toBe(Infinity);
  });

  test('never has more calls within its length, whenever on their way they are counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), calls(900), (limit, drafts) => {
        expect(isOver(limit, simulate(new SlidingWindow(limit, LENGTH_MS), drafts, Infinity).counted)).toBe(false);
      }),
    );
  });

  test('nor where calls hang, as long as requests do not travel longer than is said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.nat(600), calls(20_000), (limit, travelMs, drafts) => {
        const window = new SlidingWindow(limit, LENGTH_MS, travelMs);
        expect(isOver(limit, simulate(window, drafts, travelMs).counted)).toBe(false);
      }),
    );
  });

  test('goes on at nearly the whole rate while one call in ten hangs for half a minute', () => {
    const window = new SlidingWindow(30, LENGTH_MS, 1000);
    const drafts = Array.from({ length: 1200 }, (_, place) => ({
      gap: 1,
      takes: place % 10 === 5 ? 30_000 : 20,
      seen: 1,
    }));
    // Three of thirty places are held for a second more: 40 s at the whole rate, 44 s with that.
    expect(simulate(window, drafts, 1000).lastBegunAt).toBeLessThan(46_000);
  });
});

interface Draft {
  readonly gap: number;
  readonly takes: number;
  /** At which share of its time it is counted. */
  readonly seen: number;
}

function calls(longestMs: number): fc.Arbitrary<Draft[]> {
  const takes = fc.oneof(fc.nat(900), fc.nat(longestMs));
  return fc.array(fc.record({ gap: fc.nat(700), takes, seen: fc.double({ min: 0, max: 1, noNaN: true }) }), {
    minLength: 5,
    maxLength: 40,
  });
}

function isOver(limit: number, counted: readonly number[]): boolean {
  const seen = counted.toSorted((a, b) => a - b);
  return seen.some((at, place) => {
    const earlier = seen[place - limit];
    return earlier !== undefined && at - earlier < LENGTH_MS - 1e-6;
  });
}

/** When the calls were counted that begin as soon as the window lets them, some time after one another, and the last of them began. */
function simulate(
  window: SlidingWindow,
  drafts: readonly Draft[],
  travelMs: number,
): { readonly counted: readonly number[]; readonly lastBegunAt: number } {
  const counted: number[] = [];
  let open: { readonly end: number; readonly call: CountedCall }[] = [];
  let now = 0;
  const goTo = (moment: number): void => {
    const over = open.filter(({ end }) => end <= moment).toSorted((a, b) => a.end - b.end);
    open = open.filter(({ end }) => end > moment);
    for (const { end, call } of over) {
      window.answered(call.begunAt, end);
      window.end(call, end);
    }
    now = moment;
  };
  for (const { gap, takes, seen } of drafts) {
    goTo(now + gap);
    while (window.freeAt() > now) goTo(Math.min(window.freeAt(), ...open.map(({ end }) => end)));
    counted.push(now + Math.min(takes, travelMs) * seen);
    open.push({ end: now + takes, call: window.begin(now) });
  }
  return { counted, lastBegunAt: now };
}
