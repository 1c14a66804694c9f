import { UnreadableFeedError, UnreadableSourceError, WorkerFailedError } from '../../../errors.js';
import { WorkerClient } from '../../../threads/index.js';
import type { DraftFields } from '../draft.js';
import type { FeedDocument } from '../feeds/index.js';
import type { FetchedFeed, PageMethods } from './html-worker.js';
import type { WebPage } from './web-page.js';

/** What one page or feed may use up. */
export interface PageLimits {
  /** Milliseconds. */
  readonly time: number;
  /** Of the worker's heap, in MiB. */
  readonly heapMegabytes: number;
}

const PAGE_LIMITS: PageLimits = { time: 15_000, heapMegabytes: 512 };

/** Makes the error that says why reading was stopped. */
type Stopped = (reason: string) => Error;

/**
 * Reads pages and feeds in a thread of its own, one after the other, so that none can hold up or bring down the program. The thread
 * starts with the first of them and is replaced after one that had to be stopped. No script of a page is run.
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
    const result = await this.ask('readPage', html, (reason) => new UnreadableSourceError(source, reason));
    if (result.kind === 'refused') throw new UnreadableSourceError(source, result.reason);
    return result.article;
  }

  /**
   * What a page from the web is: an article, with its authors and canonical address, or why it is none that can be kept.
   *
   * @param url where the page came from
   * @throws UnreadableSourceError where it cannot be told, because the page takes more than the limits
   */
  async readWebPage(html: string, url: string): Promise<WebPage> {
    const result = await this.ask('readWebPage', { html, url }, (reason) => new UnreadableSourceError(url, reason));
    if (result.kind === 'refused') throw new UnreadableSourceError(url, result.reason);
    return result;
  }

  /**
   * The text of a piece of HTML that is an article and nothing else, its paragraphs apart by blank lines; '' where it shows none.
   *
   * @param source what it is called in messages
   * @throws UnreadableSourceError where it takes more than the limits
   */
  async readFragment(source: string, html: string): Promise<string> {
    const result = await this.ask('readFragment', html, (reason) => new UnreadableSourceError(source, reason));
    if (result.kind === 'refused') throw new UnreadableSourceError(source, result.reason);
    return result.text;
  }

  /**
   * Reads a feed, as `readFeed` does.
   *
   * @throws UnreadableFeedError where there is no feed, none that can be read, or one that takes more than the limits
   */
  async readFeed(body: Uint8Array, contentType: string | null, url: string): Promise<FeedDocument> {
    const feed: FetchedFeed = { body, contentType, url };
    return this.ask('readFeed', feed, (reason) => new UnreadableFeedError(url, 'limits', reason));
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.worker?.terminate();
    this.worker = null;
  }

  private async ask<K extends keyof PageMethods>(
    method: K,
    argument: Parameters<PageMethods[K]>[0],
    stopped: Stopped,
  ): Promise<Awaited<ReturnType<PageMethods[K]>>> {
    const reading = this.previous.then(() => this.askAlone(method, argument, stopped));
    // Whether the page before could be read is of no concern to the next one.
    this.previous = reading.catch(() => null);
    return reading;
  }

  private async askAlone<K extends keyof PageMethods>(
    method: K,
    argument: Parameters<PageMethods[K]>[0],
    stopped: Stopped,
  ): Promise<Awaited<ReturnType<PageMethods[K]>>> {
    const worker = (this.worker ??= await this.startWorker());
    let late = false;
    const clock = setTimeout(() => {
      late = true;
      void worker.terminate();
    }, this.limits.time);
    try {
      return await worker.call(method, argument);
    } catch (error) {
      if (!(error instanceof WorkerFailedError)) throw error;
      this.worker = null;
      throw this.failure(error, late, stopped);
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
  private failure(error: WorkerFailedError, late: boolean, stopped: Stopped): Error {
    const { time, heapMegabytes } = this.limits;
    if (late) return stopped(`not read within ${time / 1000} s, the limit for one page`);
    if (!isOutOfMemory(error.cause)) return error;
    return stopped(`takes more than ${heapMegabytes} MiB of memory, the limit for one page`);
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
