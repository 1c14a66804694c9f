/** How long one briefing waits for a chat model, in ms, and a person who opens a story. */
export const BRIEFING_WAIT_MS = 20_000;

/** Time as those see it who wait for a chat model. */
export interface WaitingClock {
  /** Milliseconds that never go back. */
  elapsed(): number;
  /**
   * Does something once, some milliseconds later.
   *
   * @returns what calls it off
   */
  after(milliseconds: number, action: () => void): () => void;
}

/** The machine's time. */
export const systemWaitingClock: WaitingClock = {
  elapsed: () => performance.now(),
  after(milliseconds, action) {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** How long is waited for stories to be worded by a chat model: for one of them or for several, one after the other or at once. */
export class Patience {
  private readonly end: number;

  /** @param limitMs from now on */
  constructor(
    limitMs: number,
    private readonly clock: WaitingClock,
  ) {
    this.end = clock.elapsed() + limitMs;
  }

  get isOver(): boolean {
    return this.clock.elapsed() >= this.end;
  }

  /** What work comes to; null where it takes too long. It goes on all the same. */
  async await<T>(work: Promise<T>): Promise<T | null> {
    let callOff = (): void => {};
    const over = new Promise<null>((resolve) => {
      // What is done already is had even where no time is left.
      callOff = this.clock.after(Math.max(0, this.end - this.clock.elapsed()), () => resolve(null));
    });
    try {
      return await Promise.race([work, over]);
    } finally {
      callOff();
    }
  }
}
