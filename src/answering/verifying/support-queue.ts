import type { SupportableStatement, SupportReader } from '../../domain/index.js';

/** The most statements of one call of the model: others who wait for it get their turn in between. */
const STATEMENTS_AT_ONCE = 8;

interface Waiting {
  readonly statement: SupportableStatement;
  readonly resolve: (support: number) => void;
  readonly reject: (reason: unknown) => void;
}

/** Asks a support reader for the statements that are verified at one time, as those of one answer, together. */
export class SupportQueue {
  private waiting: Waiting[] = [];

  constructor(private readonly reader: SupportReader) {}

  /** The logit that the quotes say all that the statement says. */
  async supportOf(statement: SupportableStatement): Promise<number> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ statement, resolve, reject });
      if (this.waiting.length === 1) queueMicrotask(() => void this.readWaiting());
    });
  }

  private async readWaiting(): Promise<void> {
    const { waiting } = this;
    this.waiting = [];
    for (let first = 0; first < waiting.length; first += STATEMENTS_AT_ONCE)
      await this.readSome(waiting.slice(first, first + STATEMENTS_AT_ONCE));
  }

  private async readSome(some: readonly Waiting[]): Promise<void> {
    try {
      const supports = await this.reader.support(some.map(({ statement }) => statement));
      for (const [place, { resolve, reject }] of some.entries()) {
        const support = supports[place];
        if (support === undefined) reject(new Error('The support reader read fewer statements than it was given.'));
        else resolve(support);
      }
    } catch (error) {
      for (const { reject } of some) reject(error);
    }
  }
}
