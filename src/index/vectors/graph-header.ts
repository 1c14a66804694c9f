import { endianness } from 'node:os';
import { LINKS } from './graph-parameters.js';
import { UnusableGraphError } from './unusable-graph-error.js';

/** Bytes before the first point: what hnswlib's saveIndex writes on a 64-bit platform. */
export const HEADER_BYTES = 96;

const FLOAT_BYTES = 4;
const ID_BYTES = 8;
const LINK_BYTES = 4;
const LINK_COUNT_BYTES = 4;

/** Where things are in an index file; https://github.com/nmslib/hnswlib, HierarchicalNSW::saveIndex. */
export interface GraphLayout {
  /** Points in the file. */
  readonly count: number;
  readonly dimension: number;
  /** From one point to the next, in bytes. */
  readonly pointBytes: number;
  /** From a point's start to its vector, and to its id. */
  readonly vectorOffset: number;
  readonly idOffset: number;
  /** What one upper level of a point takes. */
  readonly levelBytes: number;
}

/** The layout of a graph of that many points, with the parameters in use. */
export function graphLayout(count: number, dimension: number): GraphLayout {
  const vectorOffset = LINK_COUNT_BYTES + 2 * LINKS * LINK_BYTES;
  const idOffset = vectorOffset + dimension * FLOAT_BYTES;
  const levelBytes = LINK_COUNT_BYTES + LINKS * LINK_BYTES;
  return { count, dimension, pointBytes: idOffset + ID_BYTES, vectorOffset, idOffset, levelBytes };
}

/**
 * Checks that a header tells of this layout. hnswlib itself believes every field, and reads past its memory where one is wrong.
 *
 * @throws {UnusableGraphError}
 */
export function checkGraphHeader(header: Buffer, layout: GraphLayout): void {
  const size = (offset: number) => Number(header.readBigUInt64LE(offset));
  const levels = header.readInt32LE(48);
  const entry = header.readUInt32LE(52);
  const fits =
    endianness() === 'LE' &&
    size(0) === 0 &&
    size(8) >= layout.count &&
    size(16) === layout.count &&
    size(24) === layout.pointBytes &&
    size(32) === layout.idOffset &&
    size(40) === layout.vectorOffset &&
    size(56) === LINKS &&
    size(64) === 2 * LINKS &&
    size(72) === LINKS;
  if (!fits || entry >= layout.count || levels < 0) throw new UnusableGraphError('the header does not fit the index');
}
