/**
 * Checks that a vector can be compared with those of an index: NaN compares with nothing, and would be found everywhere.
 *
 * @throws {RangeError}
 */
export function requireVector(vector: Float32Array, dimension: number): void {
  if (vector.length !== dimension) {
    throw new RangeError(`a vector of ${vector.length} numbers does not fit an index of ${dimension}`);
  }
  if (!vector.every(Number.isFinite)) throw new RangeError('a vector must hold finite numbers only');
}

/**
 * A vector as hnswlib-node takes it: it ends the process over an element that is not a number, and refuses typed arrays.
 *
 * @throws {RangeError} where it cannot be compared with those of the index
 */
export function plainNumbers(vector: Float32Array, dimension: number): number[] {
  requireVector(vector, dimension);
  return Array.from(vector);
}
