import { AscendingIds } from './ascending-ids.js';
import { BestPassages } from './best-passages.js';

const LARGEST_STEP = 127;
const ROUNDING_OFFSET = LARGEST_STEP + 0.5;

/**
 * Vectors rounded to 8-bit steps, a quarter of their size: enough to say which of the passages that a filter lets through
 * come near to a question. Similarities are off by about 0.001.
 */
export class RoundedVectors {
  readonly ids: AscendingIds;
  private readonly steps: Int8Array;
  private readonly scales: Float32Array;

  constructor(
    private readonly dimension: number,
    capacity: number,
  ) {
    this.ids = new AscendingIds(capacity);
    this.steps = new Int8Array(capacity * dimension);
    this.scales = new Float32Array(capacity);
  }

  /** Takes in a passage whose id is greater than all that are here; there must be room for it. */
  append(passageId: number, vector: Float32Array): void {
    const row = this.ids.length;
    if (row >= this.scales.length) throw new RangeError('there is no room for another vector');
    const largest = largestSize(vector);
    this.ids.push(passageId);
    this.scales[row] = largest / LARGEST_STEP;
    this.round(vector, row * this.dimension, largest === 0 ? 0 : LARGEST_STEP / largest);
  }

  /**
   * Ids of the passages most similar to a vector, best first.
   *
   * @param allowed ascending ids of the passages that may be found
   */
  nearest(query: Float32Array, count: number, allowed: readonly number[]): Int32Array {
    const rows = this.ids.rowsOf(allowed);
    const best = new BestPassages(Math.min(count, rows.length));
    for (const row of rows) best.offer(this.ids.at(row), this.similarity(row, query));
    return best.ranked().ids;
  }

  private round(vector: Float32Array, start: number, stepsPerUnit: number): void {
    const { steps, dimension } = this;
    for (let place = 0; place < dimension; place++) {
      // Dropping what is behind the point rounds positive numbers; a fifth of the time that Math.round takes.
      steps[start + place] = (((vector[place] ?? 0) * stepsPerUnit + ROUNDING_OFFSET) | 0) - LARGEST_STEP;
    }
  }

  private similarity(row: number, query: Float32Array): number {
    const { steps, dimension } = this;
    let [a, b] = [0, 0];
    let place = row * dimension;
    let index = 0;
    for (; index + 1 < dimension; index += 2, place += 2) {
      a += (query[index] ?? 0) * (steps[place] ?? 0);
      b += (query[index + 1] ?? 0) * (steps[place + 1] ?? 0);
    }
    if (index < dimension) a += (query[index] ?? 0) * (steps[place] ?? 0);
    return (a + b) * (this.scales[row] ?? 0);
  }
}

function largestSize(vector: Float32Array): number {
  let largest = 0;
  for (let place = 0; place < vector.length; place++) {
    const size = Math.abs(vector[place] ?? 0);
    if (size > largest) largest = size;
  }
  return largest;
}
