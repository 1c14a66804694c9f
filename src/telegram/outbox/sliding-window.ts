/** A call that a window counts. Moments are in ms. */
export interface CountedCall {
  readonly begunAt: number;
  /** The moment by which it is counted elsewhere: its end, or one before that; Infinity while nobody knows it. */
  countedBy: number;
}

/**
 * Lets at most `limit` calls happen within any stretch of `lengthMs`. Whoever counts them elsewhere sees each at a moment between
 * its beginning and its end, so the distance is kept from the end of a call to the beginning of the one that comes `limit` later.
 *
 * A call without an answer would hold its place for as long as it is waited for. Its request is as good as never on its way for
 * longer than `travelMs` while others that were sent after it are answered: it is taken to be counted by then, or never.
 *
 * Moments are in ms and never go back.
 */
export class SlidingWindow {
  private readonly underWay = new Set<CountedCall>();
  /** By when the last `limit` calls that have ended were counted, in order. */
  private readonly ends: number[] = [];

  /** @param travelMs how long a request is on its way at most where others are not; Infinity where its answer alone tells */
  constructor(
    private readonly limit: number,
    private readonly lengthMs: number,
    private readonly travelMs = Infinity,
  ) {}

  /** A call begins at a moment, or is about to. */
  begin(at: number): CountedCall {
    const call = { begunAt: at, countedBy: Infinity };
    this.underWay.add(call);
    return call;
  }

  /** A call has ended. Null where it is not counted after all. */
  end(call: CountedCall, at: number | null): void {
    this.underWay.delete(call);
    if (at !== null) this.add(Math.min(at, call.countedBy));
  }

  /** An answer has come at a moment to a call that began at another: the way to the server and back is open. */
  answered(begunAt: number, at: number): void {
    for (const call of this.underWay) {
      if (call.begunAt >= begunAt) break;
      if (call.countedBy === Infinity) call.countedBy = Math.max(call.begunAt + this.travelMs, at);
    }
  }

  /** Takes up a call that was counted by a moment. */
  add(at: number): void {
    this.ends.splice(this.ends.findLastIndex((end) => end <= at) + 1, 0, at);
    if (this.ends.length > this.limit) this.ends.shift();
  }

  /** From when on a call may begin: Infinity while that depends on the end of another, -Infinity where nothing stands against it. */
  freeAt(): number {
    if (this.ends.length + this.underWay.size < this.limit) return -Infinity;
    const latest = [...this.ends, ...this.countedBy()].toSorted((one, other) => other - one);
    return (latest[this.limit - 1] ?? -Infinity) + this.lengthMs;
  }

  /** How many calls may still be counted, or were within `lengthMs` before a moment. */
  count(now: number): number {
    return [...this.ends, ...this.countedBy()].filter((by) => by > now - this.lengthMs).length;
  }

  /** Whether it would be the same without what it remembers. */
  isIdle(now: number): boolean {
    return this.underWay.size === 0 && this.count(now) === 0;
  }

  private countedBy(): number[] {
    return Array.from(this.underWay, (call) => call.countedBy);
  }
}
