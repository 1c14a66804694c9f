import { MessageChannel } from 'node:worker_threads';
import { WorkerClient } from '../threads/index.js';
import type { IndexMethods, VectorQuestion } from './index-worker.js';
import type { RankedPassages, VectorIndexState } from './vectors/index.js';
import type { WordQuestion } from './words/index.js';

export interface CorpusIndexOptions {
  /** The database's file, which must be there. */
  readonly database: string;
  /** The folder that the index keeps its cache in; made where it is missing. */
  readonly folder: string;
  /** Told in one line what went wrong without stopping a search: a damaged cache, a full disk. */
  readonly report: (notice: string) => void;
  /** Passages from which on vectors are searched through a graph; 10,000 where absent. */
  readonly passagesForGraph?: number;
}

/**
 * Finds passages by vectors and by words, in a thread of its own. What another process adds to the corpus is found by the
 * next search.
 *
 * @example
 * const index = await CorpusIndex.open({ database: 'data/depesche.db', folder: 'data/index', report: console.warn });
 * const { ids, scores } = await index.nearest({ vector, count: 100, filter: null });
 */
export class CorpusIndex {
  private constructor(private readonly worker: WorkerClient<IndexMethods>) {}

  /**
   * Starts the thread and reads the kept index, or begins to build one; searches are answered from then on.
   *
   * @throws {StorageUnavailableError | DamagedDatabaseError | NewerDatabaseError | DatabaseBusyError}
   */
  static async open({ report, ...data }: CorpusIndexOptions): Promise<CorpusIndex> {
    const worker = new WorkerClient<IndexMethods>(import.meta.url, './index-worker.js', { data });
    const { port1: notices, port2 } = new MessageChannel();
    notices.on('message', report);
    notices.unref();
    try {
      await worker.call('open', { notices: port2 }, [port2]);
      return new CorpusIndex(worker);
    } catch (error) {
      await worker.terminate();
      throw error;
    }
  }

  /**
   * The passages whose vectors are most similar to one: inner products, of vectors of length 1 from -1 to 1.
   *
   * @throws {ModelMismatchError} where the corpus' vectors are of another model than the question says
   */
  async nearest(question: VectorQuestion): Promise<RankedPassages> {
    return this.worker.call('nearest', question);
  }

  /** The passages that share words or parts of words with a question: BM25, above 0. */
  async matchWords(question: WordQuestion): Promise<RankedPassages> {
    return this.worker.call('matchWords', question);
  }

  /** What is indexed, and what is being built. */
  async state(): Promise<VectorIndexState> {
    return this.worker.call('state', null);
  }

  /** Resolves when nothing is being built in the background: for a program that would otherwise end too early to keep it. */
  async settle(): Promise<VectorIndexState> {
    return this.worker.call('settle', null);
  }

  /** Waits for what is being searched, stops what is being built, and ends the thread. */
  async close(): Promise<void> {
    await this.worker.call('close', null);
    await this.worker.terminate();
  }
}
