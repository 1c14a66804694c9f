/** Time as the outbox sees it; tests give it one of their own. */
export interface Clock {
  /** The time of day. It may be set, and jumps then: good for what is stored, not for measuring. */
  now(): Date;
  /** Milliseconds since some moment, which never go back. */
  elapsed(): number;
  /**
   * Does something once, some milliseconds later.
   *
   * @param milliseconds at most 2,147,483,647
   * @returns what calls it off
   */
  after(milliseconds: number, action: () => void): () => void;
}

/** The machine's time. What is waited for keeps the process alive. */
export const systemClock: Clock = {
  now: () => new Date(),
  elapsed: () => performance.now(),
  after(milliseconds, action) {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
};
