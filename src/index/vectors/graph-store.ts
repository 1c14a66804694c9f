import { mkdir, mkdtemp, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readGraphFile } from './graph-file.js';
import { openGraph } from './graph-opening.js';
import { type GraphOwner, type GraphRecord, parseGraphRecord, recordGraph } from './graph-record.js';
import type { Graph } from './graph.js';
import type { VectorSource } from './indexed-vectors.js';
import { graphFileName, removeAbandoned, removeGraphs, TEMPORARY_PREFIX } from './leftovers.js';
import { UnusableGraphError } from './unusable-graph-error.js';

const RECORD = 'graph.json';

/**
 * The folder that a corpus' graph is kept in: a record, and the file that it tells of, named by its content. Such a file is
 * never changed, so whoever has read a record finds what it says, or nothing.
 */
export class GraphStore {
  constructor(private readonly folder: string) {}

  /**
   * The graph kept here, or null where none is.
   *
   * @throws {UnusableGraphError} where it is damaged, or belongs to another corpus, model or program
   */
  async load(owner: GraphOwner, vectors: VectorSource['vectors']): Promise<Graph | null> {
    const json = await readIfThere(join(this.folder, RECORD));
    if (json === null) return null;
    const record = parseGraphRecord(json, owner);
    return openGraph(join(this.folder, graphFileName(record.sha256)), record, owner.model, vectors);
  }

  /**
   * Keeps a graph in place of the one before; it is on disk when this resolves. Nothing was removed from it yet.
   *
   * @throws {UnusableGraphError} where what was written cannot be read back, as on a full disk
   * @throws {Error} where the folder cannot be written
   */
  async save(graph: Graph, owner: GraphOwner): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const temporary = await mkdtemp(join(this.folder, TEMPORARY_PREFIX));
    try {
      const record = await write(graph, owner, join(temporary, 'graph'));
      await writeFile(join(temporary, RECORD), JSON.stringify(record, null, 2), { flush: true });
      await rename(join(temporary, 'graph'), join(this.folder, graphFileName(record.sha256)));
      await rename(join(temporary, RECORD), join(this.folder, RECORD));
      await flush(this.folder);
      await removeGraphs(this.folder, graphFileName(record.sha256));
    } finally {
      await rm(temporary, { recursive: true, force: true });
      await removeAbandoned(this.folder);
    }
  }

  /** Forgets the graph kept here. */
  async discard(): Promise<void> {
    await rm(join(this.folder, RECORD), { force: true });
    await removeGraphs(this.folder, null);
  }
}

/** Writes a graph and reads it back: hnswlib does not say where it could not write. */
async function write(graph: Graph, owner: GraphOwner, path: string): Promise<GraphRecord> {
  graph.write(path);
  const { dimension } = owner.model;
  let lastPassageId = 0;
  const file = await readGraphFile(path, { count: graph.count, dimension }, (passageId) => {
    lastPassageId = passageId;
  });
  if (lastPassageId !== graph.lastId) throw new UnusableGraphError('it was not written as it is');
  await flush(path);
  return recordGraph(owner, { count: graph.count, lastPassageId, ...file });
}

/** Has what was written to a file or folder put on disk. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
