import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { checkGraphHeader, type GraphLayout, graphLayout, HEADER_BYTES } from './graph-header.js';
import { UnusableGraphError } from './unusable-graph-error.js';

/** How much is read at once: little enough that searches in between wait a few milliseconds. */
const PIECE_BYTES = 4 * 1024 * 1024;
const LEVEL_COUNT_BYTES = 4;

/** What an index file was found to be. */
export interface GraphFile {
  readonly sha256: string;
  readonly bytes: number;
}

/** Called for each point of a file, in order; the vector is a view that is gone afterwards. */
export type PointVisitor = (passageId: number, vector: Float32Array) => void;

/**
 * Reads an index file from its first byte to its last without hnswlib, which reports a write to a full disk as done and ends
 * the process over a damaged file.
 *
 * @throws {UnusableGraphError} where the file is missing, cut short, or not a graph of that many points and that dimension
 */
export async function readGraphFile(
  path: string,
  shape: { readonly count: number; readonly dimension: number },
  visit: PointVisitor,
): Promise<GraphFile> {
  const file = await open(path, 'r').catch((error: unknown) => {
    throw new UnusableGraphError('the file is not there', { cause: error });
  });
  try {
    return await readWhole(file, graphLayout(shape.count, shape.dimension), visit);
  } finally {
    await file.close();
  }
}

async function readWhole(file: FileHandle, layout: GraphLayout, visit: PointVisitor): Promise<GraphFile> {
  const { size: bytes } = await file.stat();
  const levelsBytes = bytes - HEADER_BYTES - layout.count * layout.pointBytes;
  if (levelsBytes < layout.count * LEVEL_COUNT_BYTES) throw new UnusableGraphError('the file is cut short');
  const hash = createHash('sha256');
  checkGraphHeader(await fill(allocate(HEADER_BYTES), file, hash), layout);
  await readPoints(file, layout, hash, visit);
  checkLevels(await fill(allocate(levelsBytes), file, hash), layout);
  return { sha256: hash.digest('hex'), bytes };
}

async function readPoints(file: FileHandle, layout: GraphLayout, hash: Hash, visit: PointVisitor): Promise<void> {
  const pointsAtOnce = Math.max(1, Math.floor(PIECE_BYTES / layout.pointBytes));
  const buffer = allocate(pointsAtOnce * layout.pointBytes);
  for (let left = layout.count; left > 0; left -= pointsAtOnce) {
    const points = buffer.subarray(0, Math.min(left, pointsAtOnce) * layout.pointBytes);
    await fill(points, file, hash);
    visitPoints(points, layout, visit);
  }
}

function visitPoints(points: Buffer, layout: GraphLayout, visit: PointVisitor): void {
  for (let start = 0; start < points.length; start += layout.pointBytes) {
    const id = Number(points.readBigUInt64LE(start + layout.idOffset));
    visit(id, new Float32Array(points.buffer, points.byteOffset + start + layout.vectorOffset, layout.dimension));
  }
}

/** The upper levels of each point follow each other to the end of the file, with no byte left over. */
function checkLevels(levels: Buffer, { count, levelBytes }: GraphLayout): void {
  let place = 0;
  for (let point = 0; point < count; point++) {
    const size = place + LEVEL_COUNT_BYTES <= levels.length ? levels.readUInt32LE(place) : 1;
    if (size % levelBytes !== 0) throw new UnusableGraphError('its levels cannot be told apart');
    place += LEVEL_COUNT_BYTES + size;
  }
  if (place !== levels.length) throw new UnusableGraphError('the file is cut short');
}

/** Memory of its own, and so aligned: vectors are viewed where they lie. */
function allocate(length: number): Buffer {
  return Buffer.from(new ArrayBuffer(length));
}

/** Fills a buffer with the next bytes of a file. */
async function fill(buffer: Buffer, file: FileHandle, hash: Hash): Promise<Buffer> {
  for (let filled = 0; filled < buffer.length;) {
    const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, null);
    if (bytesRead === 0) throw new UnusableGraphError('the file is cut short');
    filled += bytesRead;
  }
  hash.update(buffer);
  return buffer;
}
