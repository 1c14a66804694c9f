import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DamagedDatabaseError } from '../../src/errors.js';
import { decodeQuantized, decodeVector, encodeQuantized, encodeVector } from '../../src/storage/vector-codec.js';

const DIMENSION = 12;
const numbers = fc.float({ min: Math.fround(1e-30), max: 1000, noNaN: true });
const vectors = fc.float32Array({ minLength: DIMENSION, maxLength: DIMENSION, min: -1000, max: 1000, noNaN: true });

/** The same bytes at an odd place in a larger buffer, as a library may hand them over. */
function unaligned(blob: Uint8Array): Uint8Array {
  const buffer = Buffer.alloc(blob.byteLength + 1);
  buffer.set(blob, 1);
  return buffer.subarray(1);
}

describe('vectors as blobs', () => {
  it('come back bit by bit, from any place in memory', () => {
    fc.assert(
      fc.property(vectors, (vector) => {
        expect(decodeVector(encodeVector(vector), DIMENSION)).toEqual(vector);
        expect(decodeVector(unaligned(encodeVector(vector)), DIMENSION)).toEqual(vector);
      }),
    );
  });

  it('are read without a copy where they are aligned', () => {
    const blob = new Uint8Array(encodeVector(new Float32Array(DIMENSION)));
    expect(decodeVector(blob, DIMENSION).buffer).toBe(blob.buffer);
  });

  it('are encoded from a part of a larger array', () => {
    const matrix = Float32Array.from({ length: 3 * DIMENSION }, (_, place) => place);
    const row = matrix.subarray(DIMENSION, 2 * DIMENSION);
    expect(decodeVector(encodeVector(row), DIMENSION)).toEqual(row);
  });

  it('are refused when they cannot be read', () => {
    const cut = encodeVector(new Float32Array(DIMENSION)).subarray(0, 40);
    const garbled = new Uint8Array(DIMENSION * 4).fill(0xff);
    for (const blob of [cut, garbled]) expect(() => decodeVector(blob, DIMENSION)).toThrow(DamagedDatabaseError);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('are refused with a number such as %s', (number) => {
    expect(() => encodeVector(Float32Array.of(number))).toThrow(RangeError);
    expect(() => encodeQuantized([Float32Array.of(number)])).toThrow(RangeError);
  });
});

describe('quantized vectors', () => {
  it('are off by half a scale at most, which is 1/254 of the largest number', () => {
    fc.assert(
      fc.property(fc.array(vectors, { maxLength: 6 }), fc.boolean(), (originals, aligned) => {
        const blob = encodeQuantized(originals);
        const { count, scales, steps } = decodeQuantized(aligned ? blob : unaligned(blob), DIMENSION);
        expect(count).toBe(originals.length);
        for (const [index, original] of originals.entries()) {
          const largest = Math.max(...original.map(Math.abs));
          for (const [place, number] of original.entries()) {
            const read = (steps[index * DIMENSION + place] ?? Number.NaN) * (scales[index] ?? Number.NaN);
            expect(Math.abs(read - number)).toBeLessThanOrEqual(errorBound(largest));
          }
        }
      }),
    );
  });

  it('keep zeros, the largest number and its negative', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const { scales, steps } = decodeQuantized(encodeQuantized([Float32Array.of(0, number, -number)]), 3);
        expect([...steps]).toEqual([0, 127, -127]);
        expect(scales[0]).toBe(Math.fround(number / 127));
      }),
    );
    expect(decodeQuantized(encodeQuantized([new Float32Array(3)]), 3).scales).toEqual(Float32Array.of(0));
  });

  it('are refused when they cannot be read', () => {
    const blob = encodeQuantized([new Float32Array(DIMENSION), new Float32Array(DIMENSION)]);
    expect(() => decodeQuantized(blob.subarray(1), DIMENSION)).toThrow(DamagedDatabaseError);
    expect(() =>
      decodeQuantized(
        blob.map(() => 0xff),
        DIMENSION,
      ),
    ).toThrow(DamagedDatabaseError);
  });

  it('are refused with unequal lengths', () => {
    expect(() => encodeQuantized([new Float32Array(3), new Float32Array(4)])).toThrow(RangeError);
  });
});

/** Half a step, with room for the rounding of 32-bit floats, which below 1e-38 keep no relative precision. */
function errorBound(largest: number): number {
  return (largest / 254) * (1 + 1e-6) + 1e-40;
}
