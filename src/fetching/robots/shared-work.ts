/** One piece of work that several wait for. It is called off when none of them wants it any more. */
export class SharedWork<T> {
  private readonly controller = new AbortController();
  private readonly result: Promise<T>;
  private waiting = 0;

  constructor(work: (signal: AbortSignal) => Promise<T>) {
    this.result = work(this.controller.signal);
    // Each of those who wait is told; where none is left, nobody has to be.
    this.result.catch(() => {});
  }

  /** Whether it was called off; whoever comes now has to begin anew. */
  get isAbandoned(): boolean {
    return this.controller.signal.aborted;
  }

  /**
   * Waits for the result.
   *
   * @param signal not aborted yet
   * @throws the signal's reason where it aborts before, and what the work throws
   */
  async join(signal: AbortSignal): Promise<T> {
    this.waiting += 1;
    const { promise: aborted, reject } = rejection();
    const leave = () => reject(signal.reason);
    signal.addEventListener('abort', leave, { once: true });
    try {
      return await Promise.race([this.result, aborted]);
    } finally {
      signal.removeEventListener('abort', leave);
      this.waiting -= 1;
      if (this.waiting === 0) this.controller.abort();
    }
  }
}

function rejection(): { readonly promise: Promise<never>; readonly reject: (reason: unknown) => void } {
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<never>((_, fail) => {
    reject = fail;
  });
  return { promise, reject };
}
