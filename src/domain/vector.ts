/** The inner product of two vectors of one length; of vectors of length 1, their cosine. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let place = 0; place < a.length; place++) sum += (a[place] ?? 0) * (b[place] ?? 0);
  return sum;
}

/** Makes a vector's length 1, in place; a vector of zeros stays as it is. */
export function normalize(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector));
  if (length > 0) for (let place = 0; place < vector.length; place++) vector[place] = (vector[place] ?? 0) / length;
  return vector;
}

/** Adds `weight` times `addend` to `sum`, in place. */
export function addScaled(sum: Float32Array, addend: Float32Array, weight: number): void {
  for (let place = 0; place < sum.length; place++) sum[place] = (sum[place] ?? 0) + weight * (addend[place] ?? 0);
}
