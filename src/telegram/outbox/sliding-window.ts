/**
 * Lets at most `limit` calls happen within any stretch of `lengthMs`. Whoever counts them elsewhere sees each at a moment between
 * its beginning and its end, so the distance is kept from the end of a call to the beginning of the one that comes `limit` later.
 * Moments are in ms and never go back.
 */
export class SlidingWindow {
  private open = 0;
  /** When the last `limit` calls ended, in order. */
  private readonly ends: number[] = [];

  constructor(
    private readonly limit: number,
    private readonly lengthMs: number,
  ) {}

  /** A call begins, or is about to. */
  begin(): void {
    this.open++;
  }

  /** A call that was begun has ended. Null where it has not taken place after all. */
  end(at: number | null): void {
    this.open--;
    if (at !== null) this.add(at);
  }

  /** Takes up a call that ended at a moment, no earlier than those before. */
  add(at: number): void {
    this.ends.push(at);
    if (this.ends.length > this.limit) this.ends.shift();
  }

  /** From when on a call may begin: Infinity while that depends on the end of another, -Infinity where nothing stands against it. */
  freeAt(): number {
    if (this.open >= this.limit) return Infinity;
    const last = this.ends[this.ends.length - (this.limit - this.open)];
    return last === undefined ? -Infinity : last + this.lengthMs;
  }

  /** How many calls are under way, or ended within `lengthMs` before a moment. */
  count(now: number): number {
    return this.open + this.ends.filter((end) => end > now - this.lengthMs).length;
  }

  /** Whether it would be the same without what it remembers. */
  isIdle(now: number): boolean {
    return this.count(now) === 0;
  }
}
