import { type DelivererClock, delivererClock } from '../../src/briefing/index.js';
import type { Clock } from '../../src/telegram/outbox/index.js';

/** A time of day that several processes share, and that may go faster than the machine's. */
export interface ScaledTime {
  /** The machine's time of day at which it begins, in ms. */
  readonly origin: number;
  /** What it shows then, in ms. */
  readonly start: number;
  /** Its ms in one of the machine's. */
  readonly speed: number;
}

/** What the time of day is, in ms. */
export function scaledNow({ origin, start, speed }: ScaledTime): number {
  return start + (performance.timeOrigin + performance.now() - origin) * speed;
}

/** The clock of a bot whose server goes by the same time. */
export function scaledClock(time: ScaledTime): Clock & DelivererClock {
  return {
    now: () => new Date(scaledNow(time)),
    elapsed: () => scaledNow(time),
    after(milliseconds, action) {
      const timer = setTimeout(action, milliseconds / time.speed);
      return () => clearTimeout(timer);
    },
    rest: delivererClock.rest,
  };
}
