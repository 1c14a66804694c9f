/** Time as those see it who deliver briefings; tests give them one of their own. */
export interface Clock {
  now(): Date;
  /**
   * Does something once, some milliseconds later.
   *
   * @returns what calls it off
   */
  after(milliseconds: number, action: () => void): () => void;
}
