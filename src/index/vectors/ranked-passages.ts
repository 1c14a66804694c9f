/** Passages, best first, and their scores; two arrays so that a thread can hand them over without a copy. */
export interface RankedPassages {
  readonly ids: Int32Array<ArrayBuffer>;
  /** Greater is better. */
  readonly scores: Float32Array<ArrayBuffer>;
}

export function noPassages(): RankedPassages {
  return { ids: new Int32Array(0), scores: new Float32Array(0) };
}
