/** Words in a row that are compared as one: enough that ordinary phrases seldom recur between unrelated texts. */
const WORDS_A_SHINGLE = 5;
/** The share of the shorter text's shingles from which the texts are one copy. */
const LEAST_SHARE = 0.7;
/** A text of fewer shingles is too short to tell a copy from a coincidence. */
const FEWEST_SHINGLES = 8;

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

/** The runs of words that a text is compared by. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = Array.from(text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu), ([word]) => word);
  const last = words.length - WORDS_A_SHINGLE;
  return new Set(
    Array.from({ length: Math.max(0, last + 1) }, (_, first) => words.slice(first, first + WORDS_A_SHINGLE).join(' ')),
  );
}
