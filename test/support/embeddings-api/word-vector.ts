/**
 * A vector of a text that depends on nothing but its words and a model's name: texts that share words are similar, and two models
 * agree on nothing. Not of length 1, as those of some endpoints are not.
 */
export function wordVector(text: string, model: string, dimension: number): number[] {
  const vector = Array.from({ length: dimension }, () => 0);
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['']) {
    let state = hash(`${model} ${word}`);
    for (let place = 0; place < dimension; place++) {
      state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
      vector[place] = (vector[place] ?? 0) + ((state >>> 8) % 2001) / 1000 - 1;
    }
  }
  return vector;
}

/** FNV-1a over UTF-16 units, http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) state = Math.imul(state ^ text.charCodeAt(place), 0x01000193);
  return state;
}
