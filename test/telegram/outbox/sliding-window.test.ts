import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SlidingWindow } from '../../../src/telegram/outbox/sliding-window.js';

const LENGTH_MS = 1000;

describe('a sliding window', () => {
  test('lets as many calls begin at once as it allows, and the next when the first ended long enough ago', () => {
    const window = new SlidingWindow(2, LENGTH_MS);
    expect(window.freeAt()).toBe(-Infinity);
    window.begin();
    window.begin();
    expect(window.freeAt()).toBe(Infinity);
    window.end(40);
    expect(window.freeAt()).toBe(1040);
    window.end(70);
    expect(window.freeAt()).toBe(1040);
    window.begin();
    expect(window.freeAt()).toBe(1070);
    window.end(null);
    expect(window.freeAt()).toBe(1040);
  });

  test('never has more calls within its length, whenever on their way they are counted', () => {
    const calls = fc.array(
      fc.record({ gap: fc.nat(700), takes: fc.nat(900), seen: fc.double({ min: 0, max: 1, noNaN: true }) }),
      {
        minLength: 5,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), calls, (limit, drafts) => {
        const seen = simulate(limit, drafts).toSorted((a, b) => a - b);
        const tooClose = seen.some((at, place) => {
          const earlier = seen[place - limit];
          return earlier !== undefined && at - earlier < LENGTH_MS - 1e-6;
        });
        expect(tooClose).toBe(false);
      }),
    );
  });
});

/** When the calls were counted that begin as soon as the window lets them, some time after one another. */
function simulate(limit: number, drafts: readonly { gap: number; takes: number; seen: number }[]): number[] {
  const window = new SlidingWindow(limit, LENGTH_MS);
  const counted: number[] = [];
  let open: number[] = [];
  let now = 0;
  const goTo = (moment: number): void => {
    const over = open.filter((end) => end <= moment).toSorted((a, b) => a - b);
    open = open.filter((end) => end > moment);
    for (const end of over) window.end(end);
    now = moment;
  };
  for (const { gap, takes, seen } of drafts) {
    goTo(now + gap);
    while (window.freeAt() > now) goTo(Math.min(window.freeAt(), ...open));
    window.begin();
    counted.push(now + takes * seen);
    open.push(now + takes);
  }
  return counted;
}
