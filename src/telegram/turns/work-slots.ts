/** Lets so many pieces of work go on at once; the others wait, first come, first served. */
export class WorkSlots {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  constructor(slots: number) {
    this.free = slots;
  }

  /**
   * Does work when there is a slot for it.
   *
   * @throws the signal's reason where it is aborted before the work has begun
   */
  async run<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    await this.take();
    try {
      signal.throwIfAborted();
      return await work();
    } finally {
      this.give();
    }
  }

  private async take(): Promise<void> {
    if (this.free > 0) {
      this.free--;
      return;
    }
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private give(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.free++;
  }
}
