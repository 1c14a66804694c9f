import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Transferable, Worker } from 'node:worker_threads';
import * as errors from '../errors.js';
import type { Methods, Reply } from './protocol.js';

interface Pending {
  readonly resolve: (result: never) => void;
  readonly reject: (error: unknown) => void;
}

/** Options of a worker's start. */
export interface WorkerOptions {
  /** What the worker finds as `workerData`. */
  readonly data?: unknown;
  /** The largest heap, in MiB; a worker over it ends with WorkerFailedError. */
  readonly heapMegabytes?: number;
}

/**
 * A worker thread and the requests under way to it. Requests are answered in any order; when the worker ends, all that
 * are open are rejected with WorkerFailedError.
 *
 * @example
 * const worker = new WorkerClient<ParserMethods>(import.meta.url, './parser-worker.js');
 * const article = await worker.call('parse', { html });
 */
export class WorkerClient<M extends Methods> {
  private readonly worker: Worker;
  private readonly pending = new Map<number, Pending>();
  private lastId = 0;
  private ended: Error | null = null;

  /**
   * @param base `import.meta.url` of the caller
   * @param path the worker's file, relative to it
   */
  constructor(base: string, path: string, options: WorkerOptions = {}) {
    this.worker = new Worker(workerFile(base, path), {
      workerData: options.data,
      ...(options.heapMegabytes ? { resourceLimits: { maxOldGenerationSizeMb: options.heapMegabytes } } : {}),
    });
    this.worker.on('message', (reply: Reply) => this.settle(reply));
    this.worker.on('error', (error) => this.fail(error));
    this.worker.on('exit', (code) => this.fail(new Error(`the worker ended with code ${code}`)));
    this.worker.unref();
  }

  /** Asks the worker and gives its answer. Rejects with what the method threw, or WorkerFailedError. */
  async call<K extends keyof M & string>(
    method: K,
    argument: Parameters<M[K]>[0],
    buffers: readonly Transferable[] = [],
  ): Promise<Awaited<ReturnType<M[K]>>> {
    if (this.ended) throw this.ended;
    const id = ++this.lastId;
    return new Promise<Awaited<ReturnType<M[K]>>>((resolve, reject) => {
      this.pending.set(id, { resolve: resolve as (result: never) => void, reject });
      // A worker with nothing to do must not keep the process alive, one that owes an answer must.
      this.worker.ref();
      this.worker.postMessage({ id, method, argument }, buffers);
    });
  }

  /** Ends the thread at once; open requests are rejected. */
  async terminate(): Promise<void> {
    this.fail(new Error('the worker was ended'));
    await this.worker.terminate();
  }

  private settle(reply: Reply): void {
    const pending = this.pending.get(reply.id);
    if (!pending) return;
    this.pending.delete(reply.id);
    if (this.pending.size === 0) this.worker.unref();
    if (reply.ok) pending.resolve(reply.result as never);
    else pending.reject(restore(reply.error));
  }

  private fail(cause: Error): void {
    this.ended ??= new errors.WorkerFailedError(cause.message, { cause });
    for (const { reject } of this.pending.values()) reject(this.ended);
    this.pending.clear();
  }
}

/** Gives an error from a worker its class again, so that it can be told by cause. */
function restore(thrown: unknown): unknown {
  const fields = thrown as { name?: string; message?: string };
  const known = Object.values(errors).find((kind) => kind.name === fields.name);
  const error: Error = known ? (Object.create(known.prototype as object) as Error) : new Error(fields.message);
  for (const [key, value] of Object.entries(fields)) {
    Object.defineProperty(error, key, { value, enumerable: key !== 'stack', configurable: true, writable: true });
  }
  return error;
}

/** Threads run built files, which lie beside their caller. For one that runs from `src/` (under the tests), those of `dist/` are taken. */
function workerFile(base: string, path: string): URL {
  const url = new URL(path, base);
  if (existsSync(fileURLToPath(url))) return url;
  return new URL(url.href.replace(/\/src\/(?!.*\/src\/).*\//, '/dist/'));
}
