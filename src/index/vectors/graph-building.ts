import { setImmediate } from 'node:timers/promises';
import hnswlib from 'hnswlib-node';
import { type EmbeddingModel, isSameModel } from '../../domain/index.js';
import { Graph } from './graph.js';
import { CANDIDATES_AT_BUILD, LINKS } from './graph-parameters.js';
import type { VectorSource } from './indexed-vectors.js';
import { plainNumbers } from './plain-numbers.js';
import { RoundedVectors } from './rounded-vectors.js';

/** Points linked at once, some 15 ms of work: searches are answered in between. */
const SLICE = 16;

/** How far a build is, in passages. */
export interface BuildProgress {
  readonly done: number;
  readonly total: number;
}

/** The corpus was re-embedded while its vectors were being linked. */
export class OutdatedVectorsError extends Error {}

/**
 * Links the vectors of all passages that are there now into a graph, a few at a time: 100,000 take two minutes.
 * Passages that come meanwhile are not in it.
 *
 * @throws the signal's reason once it is aborted
 * @throws {OutdatedVectorsError}
 */
export async function buildGraph(
  source: VectorSource,
  signal: AbortSignal,
  onProgress: (progress: BuildProgress) => void,
): Promise<Graph> {
  const model = await source.corpus.model();
  if (!model) throw new Error('a corpus without vectors has no graph');
  const linked = await Promise.allSettled([linkAll(source, model, signal, onProgress)]);
  // Vectors of two models may have been linked, or not even have fitted together.
  const now = await source.corpus.model();
  if (now && !isSameModel(now, model)) throw new OutdatedVectorsError('the corpus was re-embedded');
  if (linked[0].status === 'rejected') throw linked[0].reason;
  return linked[0].value;
}

async function linkAll(
  { vectors }: VectorSource,
  model: EmbeddingModel,
  signal: AbortSignal,
  onProgress: (progress: BuildProgress) => void,
): Promise<Graph> {
  const { dimension } = model;
  const last = await vectors.lastPassageId();
  // Asked for after the last id, so that there are never more to add than this.
  const total = await vectors.count();
  const points = new hnswlib.HierarchicalNSW('ip', dimension);
  points.initIndex(total, LINKS, CANDIDATES_AT_BUILD);
  const rounded = new RoundedVectors(dimension, total);
  for (let after = 0; after < last;) {
    const slice = (await vectors.scan(after, SLICE)).filter(({ passageId }) => passageId <= last);
    for (const { passageId, vector } of slice) {
      points.addPoint(plainNumbers(vector, dimension), passageId);
      rounded.append(passageId, vector);
    }
    after = slice.at(-1)?.passageId ?? last;
    onProgress({ done: rounded.ids.length, total });
    await setImmediate();
    signal.throwIfAborted();
  }
  return new Graph(points, rounded, model);
}
