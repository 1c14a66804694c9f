import hnswlib, { type HierarchicalNSW } from 'hnswlib-node';
import { readGraphFile } from './graph-file.js';
import type { EmbeddingModel } from '../../domain/index.js';
import type { GraphRecord } from './graph-record.js';
import { Graph } from './graph.js';
import type { VectorSource } from './indexed-vectors.js';
import { RoundedVectors } from './rounded-vectors.js';
import { UnusableGraphError } from './unusable-graph-error.js';

/** Points whose vectors are compared with the database's. */
const SAMPLED = 16;

/**
 * Opens the graph that a record tells of. hnswlib gets to see the file after every byte of it was checked, and reads it into
 * an object that is thrown away if that fails: after a failed reading, the next use of the object ends the process.
 *
 * @throws {UnusableGraphError}
 */
export async function openGraph(
  path: string,
  record: GraphRecord,
  model: EmbeddingModel,
  vectors: VectorSource['vectors'],
): Promise<Graph> {
  const rounded = new RoundedVectors(record.dimension, record.count);
  const file = await readGraphFile(path, record, (passageId, vector) => {
    if (passageId <= rounded.ids.last) throw new UnusableGraphError('its points are not in order');
    rounded.append(passageId, vector);
  });
  if (file.sha256 !== record.sha256 || file.bytes !== record.bytes || rounded.ids.last !== record.lastPassageId) {
    throw new UnusableGraphError('its content is not what was written');
  }
  const points = new hnswlib.HierarchicalNSW('ip', record.dimension);
  points.readIndexSync(path);
  await requireSameVectors(points, sample(rounded), vectors);
  return new Graph(points, rounded, model);
}

/** Ids from all over the graph, the last one among them. */
function sample({ ids }: RoundedVectors): number[] {
  return Array.from({ length: SAMPLED }, (_, part) => ids.at(Math.ceil((ids.length * (part + 1)) / SAMPLED) - 1));
}

/** A database put back from a backup gives ids to other passages: then the graph is one of passages that are no more. */
async function requireSameVectors(
  points: HierarchicalNSW,
  sampled: readonly number[],
  vectors: VectorSource['vectors'],
): Promise<void> {
  for (const { passageId, vector } of await vectors.load(sampled)) {
    const point = points.getPoint(passageId);
    if (!vector.every((number, place) => number === point[place])) {
      throw new UnusableGraphError('the database holds other vectors');
    }
  }
}
