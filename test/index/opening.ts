import { onTestFinished } from 'vitest';
import { VectorIndex, type VectorIndexOptions } from '../../src/index/vectors/index.js';
import type { TestCorpus } from './vector-corpus.js';

/** Builds a graph for far smaller corpora than it is worth for. */
const PASSAGES_FOR_GRAPH = 200;

/** How to open an index over a corpus; what it reports goes to `notices`. */
export function indexOptions(
  { storage: source, folder }: Pick<TestCorpus, 'storage' | 'folder'>,
  notices: string[],
  passagesForGraph = PASSAGES_FOR_GRAPH,
): VectorIndexOptions {
  return { source, folder, report: (notice) => void notices.push(notice), passagesForGraph };
}

/** An index over a corpus and what it reported; closed when the test ends. */
export async function openIndex(
  corpus: Pick<TestCorpus, 'storage' | 'folder'>,
  passagesForGraph = PASSAGES_FOR_GRAPH,
): Promise<{ index: VectorIndex; notices: string[] }> {
  const notices: string[] = [];
  const index = await VectorIndex.open(indexOptions(corpus, notices, passagesForGraph));
  onTestFinished(() => index.close());
  return { index, notices };
}

/** The same, with its graph built. */
export async function openSettled(corpus: TestCorpus): Promise<{ index: VectorIndex; notices: string[] }> {
  const opened = await openIndex(corpus);
  await opened.index.settle();
  return opened;
}
