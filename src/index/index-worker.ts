import { type MessagePort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { EmbeddingModel } from '../domain/index.js';
import { openStorageForReading, type PassageFilter, type WordMatch } from '../storage/index.js';
import { serve, Transfer } from '../threads/index.js';
import { AllowedPassages } from './allowed-passages.js';
import { type RankedPassages, VectorIndex, type VectorIndexState } from './vectors/index.js';
import { WordIndex, type WordQuestion } from './words/index.js';

/** What to look for by its vector. */
export interface VectorQuestion {
  readonly vector: Float32Array;
  /** The most passages that are given. */
  readonly count: number;
  /** Which passages may be found; null for all. */
  readonly filter: PassageFilter | null;
  /** What made the vector; not compared with the corpus' model where absent. */
  readonly model?: EmbeddingModel;
}

/** What the index's thread does. */
export interface IndexMethods {
  [method: string]: (argument: never) => unknown;
  /** Opens the index; what goes wrong without stopping a search is told through the port, a line at a time. */
  open: (argument: { notices: MessagePort }) => VectorIndexState;
  nearest: (argument: VectorQuestion) => RankedPassages;
  matchWords: (argument: WordQuestion) => RankedPassages;
  state: (argument: null) => VectorIndexState;
  settle: (argument: null) => VectorIndexState;
  close: (argument: null) => void;
}

const { database, folder, passagesForGraph } = z
  .object({ database: z.string(), folder: z.string(), passagesForGraph: z.int().positive().exactOptional() })
  .parse(workerData);

let opened: ReturnType<typeof open> | null = null;

async function open(notices: MessagePort) {
  const report = (notice: string) => notices.postMessage(notice);
  const storage = await openStorageForReading({ path: database });
  const vectors = await VectorIndex.open({
    source: storage,
    folder,
    report,
    ...(passagesForGraph && { passagesForGraph }),
  });
  const words = new WordIndex(storage, report);
  words.prepare(vectors.state().passages);
  return { storage, vectors, words, allowed: new AllowedPassages(storage) };
}

async function index(): ReturnType<typeof open> {
  if (!opened) throw new Error('the index is opened first');
  return opened;
}

serve<IndexMethods>({
  open: async ({ notices }) => {
    opened ??= open(notices);
    return (await opened).vectors.state();
  },
  nearest: async ({ vector, count, filter, model }) => {
    const { vectors, allowed } = await index();
    return handOver(await vectors.nearest(vector, count, await allowed.matching(filter), model));
  },
  matchWords: async (question) => {
    const { vectors, words } = await index();
    return handOver(ranked(await words.match(question, vectors.state().passages)));
  },
  state: async () => (await index()).vectors.state(),
  settle: async () => {
    const { vectors, words } = await index();
    await vectors.settle();
    await words.settle();
    return vectors.state();
  },
  close: async () => {
    const { storage, vectors, words } = await index();
    await vectors.close();
    await words.close();
    await storage.close();
  },
});

function ranked(matches: readonly WordMatch[]): RankedPassages {
  return {
    ids: Int32Array.from(matches, ({ passageId }) => passageId),
    scores: Float32Array.from(matches, ({ score }) => score),
  };
}

function handOver(found: RankedPassages): Transfer<RankedPassages> {
  return new Transfer(found, [found.ids.buffer, found.scores.buffer]);
}
