interface Waiting<Asked, Told> {
  readonly asked: Asked;
  readonly resolve: (told: Told) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Asks a model for what is asked for at one time, as by the statements of one answer, in one call, and in several where it is much: others
 * who wait for the model get their turn in between.
 */
export class AskedTogether<Asked, Told> {
  private waiting: Waiting<Asked, Told>[] = [];

  /**
   * @param tell gives what it is asked for in its order
   * @param most of one call
   */
  constructor(
    private readonly tell: (asked: readonly Asked[]) => Promise<readonly Told[]>,
    private readonly most: number,
  ) {}

  /** What is told of one; rejected with what the call that it was part of failed with. */
  async ask(asked: Asked): Promise<Told> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ asked, resolve, reject });
      if (this.waiting.length === 1) queueMicrotask(() => void this.tellWaiting());
    });
  }

  private async tellWaiting(): Promise<void> {
    const { waiting, most } = this;
    this.waiting = [];
    for (let first = 0; first < waiting.length; first += most) await this.tellSome(waiting.slice(first, first + most));
  }

  private async tellSome(some: readonly Waiting<Asked, Told>[]): Promise<void> {
    try {
      const told = await this.tell(some.map(({ asked }) => asked));
      for (const [place, { resolve, reject }] of some.entries()) {
        const one = told[place];
        if (one === undefined) reject(new Error('The model told less than it was asked for.'));
        else resolve(one);
      }
    } catch (error) {
      for (const { reject } of some) reject(error);
    }
  }
}
