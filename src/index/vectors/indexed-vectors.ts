import { type EmbeddingModel, isSameModel } from '../../domain/index.js';
import type { ReadableStorage } from '../../storage/index.js';
import { BestPassages } from './best-passages.js';
import { ExactVectors } from './exact-vectors.js';
import type { Graph } from './graph.js';
import { noPassages, type RankedPassages } from './ranked-passages.js';

/** What vectors are read from. */
export type VectorSource = Pick<ReadableStorage, 'corpus' | 'passages' | 'vectors'>;

/** Vectors read at once: some 2 ms of work. */
const PIECE = 1000;
/** How many times as many candidates are scored exactly as are wanted, where they were found by rounded vectors. */
const RESCORED = 1.25;

/**
 * The vectors of a corpus, ready to be searched: a graph over those that were there when it was built, where there is one,
 * and all that came since, searched exactly.
 */
export class IndexedVectors {
  private recent: ExactVectors | null = null;
  /** The corpus' revision that is indexed here. */
  private revision: number | null = null;
  private catchingUp: Promise<boolean> | null = null;
  private ownModel: EmbeddingModel | null;

  constructor(
    private readonly source: VectorSource,
    readonly graph: Graph | null,
  ) {
    this.ownModel = graph?.model ?? null;
  }

  /** What made these vectors; null while there are none. */
  get model(): EmbeddingModel | null {
    return this.ownModel;
  }

  /** Passages that can be found. */
  get count(): number {
    return (this.graph?.count ?? 0) + this.recentCount;
  }

  /** Of these, the ones that are not in the graph. */
  get recentCount(): number {
    return this.recent?.count ?? 0;
  }

  /**
   * Takes in what the corpus gained and lost since the last time, by whatever process; some 20 µs where nothing changed.
   *
   * @returns false where the corpus was re-embedded: these are vectors of a model that it has no longer, to be searched no more
   */
  async catchUp(): Promise<boolean> {
    this.catchingUp ??= this.compareRevision().finally(() => {
      this.catchingUp = null;
    });
    return this.catchingUp;
  }

  /**
   * The passages most similar to a vector.
   *
   * @param allowed ascending ids of the passages that may be found; null for all
   * @throws {RangeError} where the vector is not one of the corpus' model
   */
  async nearest(query: Float32Array, count: number, allowed: readonly number[] | null): Promise<RankedPassages> {
    const recent = this.recent?.nearest(query, count, allowed) ?? noPassages();
    if (!this.graph) return recent;
    const old = allowed
      ? await this.scoredExactly(query, this.graph.candidates(query, Math.ceil(count * RESCORED), allowed))
      : this.graph.nearest(query, count);
    return merge(old, recent, count);
  }

  private async compareRevision(): Promise<boolean> {
    const { revision } = await this.source.corpus.state();
    if (revision === this.revision) return true;
    if (!(await this.isOfCorpus())) return false;
    try {
      const total = await this.source.vectors.count();
      await this.takeIn(total);
      // What comes or goes during this has a revision of its own, and is seen at the next search.
      if (total < this.count) await this.forgetRemoved();
    } catch (error) {
      if (await this.isOfCorpus()) throw error;
    }
    // Asked again, for vectors of two models may have been read.
    if (!(await this.isOfCorpus())) return false;
    this.revision = revision;
    return true;
  }

  private async isOfCorpus(): Promise<boolean> {
    const model = await this.source.corpus.model();
    this.ownModel ??= model;
    return model === null || this.ownModel === null || isSameModel(model, this.ownModel);
  }

  /** Ids only grow, so whatever is new comes after the last one. */
  private async takeIn(total: number): Promise<void> {
    const recent = this.recentVectors();
    if (!recent) return;
    recent.reserve(total - (this.graph?.count ?? 0));
    for (let more = true; more;) {
      const rows = await this.source.vectors.scan(Math.max(recent.lastId, this.graph?.lastId ?? 0), PIECE);
      for (const { passageId, vector } of rows) recent.append(passageId, vector);
      more = rows.length === PIECE;
    }
  }

  /** Null until the corpus knows its model: before that it holds no vectors. */
  private recentVectors(): ExactVectors | null {
    if (this.ownModel) this.recent ??= new ExactVectors(this.ownModel.dimension);
    return this.recent;
  }

  private async forgetRemoved(): Promise<void> {
    const current = new Set(await this.source.passages.matching({}));
    this.graph?.retain(current);
    this.recent?.retain(current);
  }

  private async scoredExactly(query: Float32Array, candidates: Int32Array): Promise<RankedPassages> {
    const exact = new ExactVectors(query.length);
    const loaded = await this.source.vectors.load([...candidates]);
    loaded.sort((a, b) => a.passageId - b.passageId);
    for (const { passageId, vector } of loaded) exact.append(passageId, vector);
    return exact.nearest(query, candidates.length, null);
  }
}

function merge(some: RankedPassages, others: RankedPassages, count: number): RankedPassages {
  if (others.ids.length === 0) return { ids: some.ids.slice(0, count), scores: some.scores.slice(0, count) };
  const best = new BestPassages(Math.min(count, some.ids.length + others.ids.length));
  for (const { ids, scores } of [some, others]) {
    for (const [place, id] of ids.entries()) best.offer(id, scores[place] ?? -Infinity);
  }
  return best.ranked();
}
