/** Words in a row that are compared as one: enough that ordinary phrases seldom recur between unrelated texts. */
const WORDS_A_SHINGLE = 5;
/** The share of the shorter text's shingles from which the texts are one copy. */
const LEAST_SHARE = 0.7;
/** A text of fewer shingles is too short to tell a copy from a coincidence. */
const FEWEST_SHINGLES = 8;
const SKETCH_HASHES = 16;

/**
 * Whether two texts are one copy, as agency copy is that two outlets have printed: by the runs of words that the shorter one shares
 * with the longer one, for copy is cut and framed. Letter case and punctuation do not matter.
 *
 * The measure is the containment of shingles: A. Broder, "On the resemblance and containment of documents" (1997).
 *
 * @param a the shingles of one text
 * @param b those of the other; see `shinglesOf`
 */
export function isCopy(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  if (shorter.size < FEWEST_SHINGLES) return false;
  let shared = 0;
  for (const shingle of shorter) if (longer.has(shingle)) shared++;
  return shared / shorter.size >= LEAST_SHARE;
}

/**
 * A text's sketch: the smallest hashes of its runs of words, ascending, at most 16; none for a text too short to tell a copy by. Texts
 * that are one copy share about as large a part of their sketches as of their runs of words: where three of sixteen are shared, a closer look
 * is worth its time.
 *
 * The smallest hashes of a set as a sample of it: A. Broder, "On the resemblance and containment of documents" (1997).
 */
export function sketchOf(text: string): number[] {
  const shingles = shinglesOf(text);
  if (shingles.size < FEWEST_SHINGLES) return [];
  return [...new Set(Array.from(shingles, hashOf))].sort((a, b) => a - b).slice(0, SKETCH_HASHES);
}

/** FNV-1a over UTF-16 units, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash >>> 0;
}

/** The runs of words that a text is compared by. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = Array.from(text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu), ([word]) => word);
  const last = words.length - WORDS_A_SHINGLE;
  return new Set(
    Array.from({ length: Math.max(0, last + 1) }, (_, first) => words.slice(first, first + WORDS_A_SHINGLE).join(' ')),
  );
}
