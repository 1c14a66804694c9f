import { Patience, type WaitingClock } from './patience.js';

/** The most that is waited at once, in ms. */
const MOST_MS = 120_000;
/** How much of the time that goes by comes back to be waited. */
const SHARE = 0.1;
/** Less is no use: nothing is worded in that time, in ms. */
const LEAST_MS = 1_000;

/**
 * How long the briefings that are due wait for a chat model, all together: they are made one after the other, and each that waits holds up
 * those behind it. Two minutes at once, and a tenth of the time in the long run, however many are due and at however many moments.
 */
export class WaitingAllowance {
  private left = MOST_MS;
  private countedUntil: number;

  constructor(private readonly clock: WaitingClock) {
    this.countedUntil = clock.elapsed();
  }

  /** Does work that waits, and counts how long it took. @param longestMs it waits no longer, whatever is left */
  async spend<T>(longestMs: number, work: (patience: Patience) => Promise<T>): Promise<T> {
    const start = this.clock.elapsed();
    this.left = Math.min(MOST_MS, this.left + SHARE * (start - this.countedUntil));
    const limit = this.left < LEAST_MS ? 0 : Math.min(longestMs, this.left);
    try {
      return await work(new Patience(limit, this.clock));
    } finally {
      this.countedUntil = this.clock.elapsed();
      this.left -= Math.min(limit, this.countedUntil - start);
    }
  }
}
