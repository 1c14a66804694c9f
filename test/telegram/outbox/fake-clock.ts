import type { Clock } from '../../../src/telegram/outbox/index.js';

interface Timer {
  readonly at: number;
  readonly action: () => void;
}

/** A clock that goes on when it is told to. Nothing else in these tests waits for time, so between two timers all has come to rest. */
export class FakeClock implements Clock {
  private readonly timers = new Set<Timer>();
  private passed = 0;
  private timeOfDay: number;

  constructor(start = new Date('2026-01-02T03:04:05.678Z')) {
    this.timeOfDay = start.getTime();
  }

  now(): Date {
    return new Date(this.timeOfDay + this.passed);
  }

  elapsed(): number {
    return this.passed;
  }

  after(milliseconds: number, action: () => void): () => void {
    const timer = { at: this.passed + milliseconds, action };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  }

  /** Somebody sets the time of day. */
  jump(milliseconds: number): void {
    this.timeOfDay += milliseconds;
  }

  /** How many actions are waited for. */
  get pending(): number {
    return this.timers.size;
  }

  async advance(milliseconds: number): Promise<void> {
    const end = this.passed + milliseconds;
    await atRest();
    for (let timer = this.next(end); timer; timer = this.next(end)) {
      this.timers.delete(timer);
      this.passed = timer.at;
      timer.action();
      await atRest();
    }
    this.passed = end;
  }

  /** Goes on from timer to timer until a condition holds; throws where that would take longer than a week. */
  async advanceUntil(condition: () => boolean): Promise<void> {
    const end = this.passed + 7 * 24 * 3_600_000;
    await atRest();
    while (!condition()) {
      const timer = this.next(end);
      if (!timer) throw new Error(`Nothing more happens after ${this.passed} ms.`);
      await this.advance(timer.at - this.passed);
    }
  }

  private next(end: number): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.timers) if (timer.at <= end && (!first || timer.at < first.at)) first = timer;
    return first;
  }
}

/** Waits until all that can happen without time has happened. */
export async function atRest(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
