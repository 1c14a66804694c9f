import { DamagedDatabaseError } from '../errors.js';

const FLOAT_BYTES = 4;
/** The largest of the 255 steps from -127 to 127; -128 stays unused, so that a value and its negative have the same error. */
const LARGEST_STEP = 127;

/**
 * Vectors as 8-bit steps with one scale each: number `p` of vector `v` is `steps[v * dimension + p] * scales[v]`,
 * off by at most half a scale, which is 1/254 of the vector's largest number.
 */
export interface QuantizedVectors {
  readonly count: number;
  readonly scales: Float32Array;
  readonly steps: Int8Array;
}

/** A vector as the database stores it: 32-bit floats, little-endian as on every platform that the models run on. */
export function encodeVector(vector: Float32Array): Uint8Array {
  if (!isFinite(vector)) throw new RangeError('a vector must hold finite numbers only');
  return new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength);
}

/**
 * The vector in a blob, without a copy where the blob is aligned.
 *
 * @throws {DamagedDatabaseError} where the blob is not a vector of that dimension, or not of finite numbers
 */
export function decodeVector(blob: Uint8Array, dimension: number): Float32Array {
  if (blob.byteLength !== dimension * FLOAT_BYTES) throw damaged();
  return readFloats(blob, dimension);
}

/**
 * Vectors as the database stores them beside a passage: all scales as 32-bit floats, then all steps, one byte each.
 * The scales come first so that they are aligned in whatever holds the blob.
 */
export function encodeQuantized(vectors: readonly Float32Array[]): Uint8Array {
  const dimension = vectors[0]?.length ?? 0;
  const blob = new Uint8Array(vectors.length * (FLOAT_BYTES + dimension));
  const scales = new Float32Array(blob.buffer, 0, vectors.length);
  const steps = new Int8Array(blob.buffer, scales.byteLength);
  for (const [index, vector] of vectors.entries()) {
    if (vector.length !== dimension) throw new RangeError('vectors stored together must have one dimension');
    scales[index] = quantize(vector, steps.subarray(index * dimension, (index + 1) * dimension));
  }
  return blob;
}

/**
 * The vectors in a blob, without a copy where the blob is aligned.
 *
 * @throws {DamagedDatabaseError} where the blob cannot hold vectors of that dimension, or a scale is not finite
 */
export function decodeQuantized(blob: Uint8Array, dimension: number): QuantizedVectors {
  const count = blob.byteLength / (FLOAT_BYTES + dimension);
  if (!Number.isInteger(count)) throw damaged();
  const scales = readFloats(blob, count);
  return { count, scales, steps: new Int8Array(blob.buffer, blob.byteOffset + scales.byteLength, count * dimension) };
}

/**
 * Vectors of 8-bit steps as plain ones.
 *
 * @param most of how many from the first; all where absent
 */
export function plainVectors({ count, scales, steps }: QuantizedVectors, most = count): Float32Array[] {
  const dimension = count === 0 ? 0 : steps.length / count;
  return Array.from({ length: Math.min(count, most) }, (_, row) => {
    const vector = new Float32Array(dimension);
    const [scale, start] = [scales[row] ?? 0, row * dimension];
    for (let place = 0; place < dimension; place++) vector[place] = (steps[start + place] ?? 0) * scale;
    return vector;
  });
}

/** Writes a vector's steps and gives its scale: a 127th of the largest number's size, 0 for a vector of zeros. */
function quantize(vector: Float32Array, steps: Int8Array): number {
  if (!isFinite(vector)) throw new RangeError('a vector must hold finite numbers only');
  const largest = vector.reduce((most, number) => Math.max(most, Math.abs(number)), 0);
  const scale = Math.fround(largest / LARGEST_STEP);
  if (scale === 0) return 0;
  vector.forEach((number, place) => {
    // The scale is rounded to 32 bits, so the largest number may come out a little over the last step.
    steps[place] = Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, Math.round(number / scale)));
  });
  return scale;
}

function readFloats(blob: Uint8Array, count: number): Float32Array {
  // Not slice(): a Buffer's gives a view of the same, unaligned memory.
  const bytes = blob.byteOffset % FLOAT_BYTES === 0 ? blob : new Uint8Array(blob);
  const floats = new Float32Array(bytes.buffer, bytes.byteOffset, count);
  if (!isFinite(floats)) throw damaged();
  return floats;
}

function isFinite(numbers: Float32Array): boolean {
  for (const number of numbers) if (!Number.isFinite(number)) return false;
  return true;
}

function damaged(): DamagedDatabaseError {
  return new DamagedDatabaseError('The database holds a vector that cannot be read.');
}
