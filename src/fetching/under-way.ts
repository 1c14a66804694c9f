import { setMaxListeners } from 'node:events';

/** Work that is under way, so that it can be ended all at once. */
export class UnderWay {
  private readonly closing = new AbortController();
  private readonly works = new Set<Promise<unknown>>();

  /**
   * Does something that ends when either the given signal aborts or everything is ended.
   *
   * @throws the reason for which it was ended, and what the work throws
   */
  async run<T>(signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    // AbortSignal.any would do the same, but in Node 20 it leaves something behind at signals that live long.
    const controller = new AbortController();
    const sources = [signal, this.closing.signal];
    // Every work listens once and leaves; many at a time are no leak.
    setMaxListeners(0, ...sources);
    const end = () => controller.abort(sources.find(({ aborted }) => aborted)?.reason);
    for (const source of sources) source.addEventListener('abort', end, { once: true });
    if (sources.some(({ aborted }) => aborted)) end();
    const working = work(controller.signal);
    this.works.add(working);
    try {
      return await working;
    } finally {
      this.works.delete(working);
      for (const source of sources) source.removeEventListener('abort', end);
    }
  }

  /** Ends all of it, and what is begun from now on at once. */
  async end(reason: Error): Promise<void> {
    this.closing.abort(reason);
    await Promise.allSettled(this.works);
  }
}
