import { setImmediate } from 'node:timers/promises';

/** Time as those see it who deliver briefings; tests give them one of their own. */
export interface Clock {
  now(): Date;
  /**
   * Does something once, some milliseconds later.
   *
   * @returns what calls it off
   */
  after(milliseconds: number, action: () => void): () => void;
  /** Lets what else the process has to do go on: statements of the database alone never do. */
  rest(): Promise<void>;
}

/** The machine's time. What is waited for keeps the process alive. */
export const systemClock: Clock = {
  now: () => new Date(),
  after(milliseconds, action) {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
  rest: async () => setImmediate(),
};
