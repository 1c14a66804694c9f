import { UnreadableSourceError, WorkerFailedError } from '../../../errors.js';
import { WorkerClient } from '../../../threads/index.js';
import type { DraftFields } from '../draft.js';
import type { PageMethods } from './html-worker.js';

/** What one page may use up. */
export interface PageLimits {
  /** Milliseconds. */
  readonly time: number;
  /** Of the worker's heap, in MiB. */
  readonly heapMegabytes: number;
}

const PAGE_LIMITS: PageLimits = { time: 15_000, heapMegabytes: 512 };

/**
 * Reads pages in a thread of its own, one after the other, so that no page can hold up or bring down the program. The thread
 * starts with the first page and is replaced after a page that had to be stopped.
 */
export class PageReader {
  private worker: WorkerClient<PageMethods> | null = null;
  private previous: Promise<unknown> = Promise.resolve();

  constructor(private readonly limits: PageLimits = PAGE_LIMITS) {}

  /**
   * The article in a page.
   *
   * @throws UnreadableSourceError where there is none, or the page takes more than the limits
   */
  async read(source: string, html: string): Promise<DraftFields> {
    const reading = this.previous.then(() => this.readAlone(source, html));
    // Whether the page before could be read is of no concern to the next one.
    this.previous = reading.catch(() => null);
    return reading;
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.worker?.terminate();
    this.worker = null;
  }

  private async readAlone(source: string, html: string): Promise<DraftFields> {
    const worker = (this.worker ??= await this.startWorker());
    let late = false;
    const clock = setTimeout(() => {
      late = true;
      void worker.terminate();
    }, this.limits.time);
    try {
      const result = await worker.call('readPage', html);
      if (result.kind === 'refused') throw new UnreadableSourceError(source, result.reason);
      return result.article;
    } catch (error) {
      if (!(error instanceof WorkerFailedError)) throw error;
      this.worker = null;
      throw this.stopped(source, error, late);
    } finally {
      clearTimeout(clock);
    }
  }

  /** Waits until the thread is ready, so that a page's time is its own. */
  private async startWorker(): Promise<WorkerClient<PageMethods>> {
    const { heapMegabytes } = this.limits;
    const worker = new WorkerClient<PageMethods>(import.meta.url, './html-worker.js', { heapMegabytes });
    await worker.call('ready', undefined);
    return worker;
  }

  /** What the end of the thread says about the page that it read. */
  private stopped(source: string, error: WorkerFailedError, late: boolean): Error {
    const { time, heapMegabytes } = this.limits;
    if (late) return new UnreadableSourceError(source, `not read within ${time / 1000} s, the limit for one page`);
    if (!isOutOfMemory(error.cause)) return error;
    return new UnreadableSourceError(source, `takes more than ${heapMegabytes} MiB of memory, the limit for one page`);
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
