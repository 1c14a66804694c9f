import { z } from 'zod';
import type { EmbeddingModel } from '../../domain/index.js';
import { CANDIDATES_AT_BUILD, LINKS } from './graph-parameters.js';
import { UnusableGraphError } from './unusable-graph-error.js';

/** Grows when a file of the same content would have to be read in another way. */
const FORMAT = 1;

const RECORD = z.object({
  format: z.number(),
  links: z.number(),
  candidatesAtBuild: z.number(),
  databaseId: z.string(),
  fingerprint: z.string(),
  dimension: z.int().positive(),
  count: z.int().positive(),
  lastPassageId: z.int().positive(),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What is written down about an index file beside it. */
export type GraphRecord = z.infer<typeof RECORD>;

/** Whose vectors a graph holds. */
export interface GraphOwner {
  readonly databaseId: string;
  readonly model: EmbeddingModel;
}

/** The record of a file that was just written. */
export function recordGraph(
  { databaseId, model }: GraphOwner,
  file: Pick<GraphRecord, 'count' | 'lastPassageId' | 'bytes' | 'sha256'>,
): GraphRecord {
  const { fingerprint, dimension } = model;
  return { ...madeNow(), databaseId, fingerprint, dimension, ...file };
}

/**
 * Reads a record.
 *
 * @throws {UnusableGraphError} where it is not one, or tells of a graph of another corpus, model or program
 */
export function parseGraphRecord(json: string, { databaseId, model }: GraphOwner): GraphRecord {
  const record = parse(json);
  if (record.databaseId !== databaseId) throw new UnusableGraphError('it was made for another database');
  if (record.fingerprint !== model.fingerprint || record.dimension !== model.dimension) {
    throw new UnusableGraphError('it was made for another embedding model');
  }
  const { format, links, candidatesAtBuild } = madeNow();
  if (record.format !== format || record.links !== links || record.candidatesAtBuild !== candidatesAtBuild) {
    throw new UnusableGraphError('it was made by another version of the program');
  }
  return record;
}

function madeNow(): Pick<GraphRecord, 'format' | 'links' | 'candidatesAtBuild'> {
  return { format: FORMAT, links: LINKS, candidatesAtBuild: CANDIDATES_AT_BUILD };
}

function parse(json: string): GraphRecord {
  try {
    return RECORD.parse(JSON.parse(json));
  } catch (error) {
    throw new UnusableGraphError('its record cannot be read', { cause: error });
  }
}
