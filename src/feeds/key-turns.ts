/** Lets pieces of work with one key go one after the other; those with different keys do not wait for each other. */
export class KeyTurns {
  private readonly last = new Map<string, Promise<unknown>>();

  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(key) ?? Promise.resolve();
    const turn = before.then(work);
    // Whoever comes next waits for the end, however it is reached.
    const ended = turn.catch(() => {});
    this.last.set(key, ended);
    try {
      return await turn;
    } finally {
      if (this.last.get(key) === ended) this.last.delete(key);
    }
  }
}
