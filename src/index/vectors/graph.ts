import type { HierarchicalNSW } from 'hnswlib-node';
import type { EmbeddingModel } from '../../domain/index.js';
import { CANDIDATES_AT_SEARCH } from './graph-parameters.js';
import { plainNumbers } from './plain-numbers.js';
import { noPassages, type RankedPassages } from './ranked-passages.js';
import type { RoundedVectors } from './rounded-vectors.js';

/** Of the passages that the graph holds, the share from which on it is searched for those that a filter lets through. */
const SHARE_FOR_GRAPH = 0.25;
/** How many times as many are looked for as would be enough if what is allowed lay evenly among all. */
const RESERVE = 1.5;

/**
 * A finished HNSW graph: passages can be found in it and taken out, but none added. It is never given a filter, for
 * hnswlib-node calls that back for each point, and a thread or process that is ended in such a call aborts.
 */
export class Graph {
  private readonly removed = new Set<number>();

  constructor(
    private readonly points: HierarchicalNSW,
    private readonly rounded: RoundedVectors,
    /** What made the vectors that it was built of. */
    readonly model: EmbeddingModel,
  ) {
    // Reading a graph from its file sets this to 10.
    points.setEf(CANDIDATES_AT_SEARCH);
  }

  /** Passages that can be found. */
  get count(): number {
    return this.rounded.ids.length - this.removed.size;
  }

  get removedCount(): number {
    return this.removed.size;
  }

  /** The greatest passage id that the graph was built with. */
  get lastId(): number {
    return this.rounded.ids.last;
  }

  /** Takes out the passages that are not among the given ones. */
  retain(current: ReadonlySet<number>): void {
    for (let row = 0; row < this.rounded.ids.length; row++) {
      const id = this.rounded.ids.at(row);
      if (current.has(id) || this.removed.has(id)) continue;
      this.points.markDelete(id);
      this.removed.add(id);
    }
  }

  /**
   * Writes the graph to a file, at once: the library's other way of writing aborts a thread that is ended meanwhile.
   * A failure goes unreported; the file must be read back.
   */
  write(path: string): void {
    this.points.writeIndexSync(path);
  }

  /** The passages most similar to a vector; at the recall that CANDIDATES_AT_SEARCH gives. */
  nearest(query: Float32Array, count: number): RankedPassages {
    const wanted = Math.min(count, this.count);
    if (wanted === 0) return noPassages();
    const { neighbors, distances } = this.points.searchKnn(plainNumbers(query, this.model.dimension), wanted);
    return { ids: Int32Array.from(neighbors), scores: Float32Array.from(distances, (distance) => 1 - distance) };
  }

  /**
   * Candidates among the passages that a filter lets through: ids that hold the most similar ones, all but surely.
   *
   * @param allowed ascending ids of passages that are current
   */
  candidates(query: Float32Array, count: number, allowed: readonly number[]): Int32Array {
    return this.foundByGraph(query, count, allowed) ?? this.rounded.nearest(query, count, allowed);
  }

  /** Where much is allowed, an ordinary search for more than is wanted meets enough of it; null where it does not. */
  private foundByGraph(query: Float32Array, count: number, allowed: readonly number[]): Int32Array | null {
    const share = allowed.length / this.count;
    if (!(share >= SHARE_FOR_GRAPH)) return null;
    const { ids } = this.nearest(query, Math.ceil((RESERVE * count) / share));
    const found = ids.filter((id) => includes(allowed, id));
    return found.length >= count ? found.subarray(0, count) : null;
  }
}

/** Whether an ascending list holds an id. */
function includes(ascending: readonly number[], id: number): boolean {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === id;
}
