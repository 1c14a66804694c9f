import { GraphStore } from './graph-store.js';
import type { GraphOwner } from './graph-record.js';
import type { Graph } from './graph.js';
import type { VectorSource } from './indexed-vectors.js';

/** Keeps a corpus' graph for the next start. Nothing here fails: what goes wrong is reported in one line. */
export class GraphCache {
  private readonly store: GraphStore;

  constructor(
    folder: string,
    private readonly source: VectorSource,
    private readonly report: (notice: string) => void,
  ) {
    this.store = new GraphStore(folder);
  }

  /** The graph kept for the corpus; null where there is none, or none that can be used: that one is removed. */
  async load(): Promise<Graph | null> {
    try {
      const owner = await ownerOf(this.source);
      return owner && (await this.store.load(owner, this.source.vectors));
    } catch (error) {
      this.report(`The kept search index cannot be used and is made again: ${reasonOf(error)}.`);
      await this.discard();
      return null;
    }
  }

  /** Keeps a graph in place of the one before. */
  async save(graph: Graph): Promise<void> {
    try {
      const { databaseId } = await this.source.corpus.state();
      await this.store.save(graph, { databaseId, model: graph.model });
    } catch (error) {
      this.report(`The search index could not be kept and will be made again at the next start: ${reasonOf(error)}.`);
    }
  }

  private async discard(): Promise<void> {
    try {
      await this.store.discard();
    } catch (error) {
      this.report(`The kept search index cannot be removed: ${reasonOf(error)}.`);
    }
  }
}

/** What went wrong, to be put into a sentence. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function ownerOf({ corpus }: VectorSource): Promise<GraphOwner | null> {
  const model = await corpus.model();
  return model && { databaseId: (await corpus.state()).databaseId, model };
}
