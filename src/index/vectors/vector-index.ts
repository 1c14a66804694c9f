import { type EmbeddingModel, isSameModel, modelLabel } from '../../domain/index.js';
import { ModelMismatchError } from '../../errors.js';
import { type BuildProgress, buildGraph, OutdatedVectorsError } from './graph-building.js';
import { GraphCache, reasonOf } from './graph-cache.js';
import type { Graph } from './graph.js';
import { IndexedVectors, type VectorSource } from './indexed-vectors.js';
import type { RankedPassages } from './ranked-passages.js';

/** Passages from which on a graph is searched; below, looking at each takes some 4 ms at most. */
const PASSAGES_FOR_GRAPH = 10_000;
/** The share of passages outside the graph, and of those removed from it, over which it is built again. */
const LARGEST_RECENT_SHARE = 0.1;
const LARGEST_REMOVED_SHARE = 0.2;

export interface VectorIndexOptions {
  readonly source: VectorSource;
  /** Where the graph is kept: a cache, made where it is missing. */
  readonly folder: string;
  /** Told in one line what went wrong with the cache; searching goes on without it. */
  readonly report: (notice: string) => void;
  /** Passages from which on a graph is built; 10,000 where absent. */
  readonly passagesForGraph?: number;
}

/** What an index holds at one moment, in passages. */
export interface VectorIndexState {
  /** All that can be found. */
  readonly passages: number;
  /** Those found through the graph, 0 where there is none yet. */
  readonly inGraph: number;
  /** The build that is under way in the background. */
  readonly building: BuildProgress | null;
}

/**
 * Finds the passages whose vectors are most similar to one. Vectors live in the database; what is kept beside it is a graph
 * that makes finding fast, and that can be lost at any time. hnswlib-node is synchronous: this belongs into a thread.
 */
export class VectorIndex {
  private readonly closing = new AbortController();
  private vectors: IndexedVectors;
  private building: Promise<void> | null = null;
  /** Aborted when the vectors that are being linked are the corpus' no longer. */
  private outdated = new AbortController();
  private progress: BuildProgress | null = null;
  /** How many passages there were when a build failed; the next waits until they are more. */
  private failedAt = 0;

  private constructor(
    private readonly options: VectorIndexOptions,
    private readonly cache: GraphCache,
    graph: Graph | null,
  ) {
    this.vectors = new IndexedVectors(options.source, graph);
  }

  /** Opens an index with the graph kept for it; where it is missing or damaged, and worth it, a new one is being built. */
  static async open(options: VectorIndexOptions): Promise<VectorIndex> {
    const cache = new GraphCache(options.folder, options.source, options.report);
    const index = new VectorIndex(options, cache, await cache.load());
    await index.catchUp();
    return index;
  }

  /**
   * The passages most similar to a vector, of those that are in the corpus at this moment.
   *
   * @param allowed ascending ids of the passages that may be found, all of them current; null for all
   * @param model what made the vector; not compared where absent
   * @throws {RangeError} where the vector has another dimension than the corpus'
   * @throws {ModelMismatchError} where the corpus' vectors are of another model
   */
  async nearest(
    vector: Float32Array,
    count: number,
    allowed: readonly number[] | null,
    model?: EmbeddingModel,
  ): Promise<RankedPassages> {
    await this.catchUp();
    const own = this.vectors.model;
    if (model && own && !isSameModel(model, own)) {
      throw new ModelMismatchError(`The corpus has vectors of ${modelLabel(own)}, not of ${modelLabel(model)}.`);
    }
    return this.vectors.nearest(vector, count, allowed);
  }

  state(): VectorIndexState {
    const { count, recentCount } = this.vectors;
    return { passages: count, inGraph: count - recentCount, building: this.progress };
  }

  /** Resolves when the index is up to date and nothing is being built. */
  async settle(): Promise<void> {
    await this.catchUp();
    await this.building;
  }

  /** Stops what is being built. */
  async close(): Promise<void> {
    this.closing.abort();
    await this.building;
  }

  private async catchUp(): Promise<void> {
    await this.catchUpVectors();
    if (this.building || this.closing.signal.aborted || !this.isWorthBuilding()) return;
    this.building = this.buildAndReplace().finally(() => {
      this.building = null;
      this.progress = null;
    });
  }

  /** Where the corpus was re-embedded, all vectors are read anew, and searched one by one until they have a graph. */
  private async catchUpVectors(): Promise<void> {
    for (;;) {
      const { vectors } = this;
      if (await vectors.catchUp()) return;
      // Two searches may find it out at once.
      if (vectors !== this.vectors) continue;
      this.vectors = new IndexedVectors(this.options.source, null);
      this.outdated.abort();
      this.failedAt = 0;
    }
  }

  private isWorthBuilding(): boolean {
    const { count, recentCount, graph } = this.vectors;
    if (count <= this.failedAt * (1 + LARGEST_RECENT_SHARE)) return false;
    if (!graph) return count >= (this.options.passagesForGraph ?? PASSAGES_FOR_GRAPH);
    const built = graph.count + graph.removedCount;
    return recentCount > built * LARGEST_RECENT_SHARE || graph.removedCount > built * LARGEST_REMOVED_SHARE;
  }

  private async buildAndReplace(): Promise<void> {
    const { source, report } = this.options;
    this.outdated = new AbortController();
    const signal = AbortSignal.any([this.closing.signal, this.outdated.signal]);
    try {
      const graph = await buildGraph(source, signal, (progress) => {
        this.progress = progress;
      });
      await this.cache.save(graph);
      const vectors = new IndexedVectors(source, graph);
      if (await vectors.catchUp()) this.vectors = vectors;
    } catch (error) {
      if (signal.aborted || error instanceof OutdatedVectorsError) return;
      this.failedAt = this.vectors.count;
      report(`The search index could not be built: ${reasonOf(error)}. Searching goes on without it, more slowly.`);
    }
  }
}
