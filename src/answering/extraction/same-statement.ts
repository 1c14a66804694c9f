/** The share of common words from which two sentences say the same thing in the same words: agency copy, lightly edited. */
const SAME_STATEMENT = 0.8;

/** Whether two sentences are one statement, by the words that they share (Jaccard's index), case and punctuation apart. */
export function isSameStatement(a: string, b: string): boolean {
  const ofA = wordsOf(a);
  const ofB = wordsOf(b);
  const common = [...ofA].filter((word) => ofB.has(word)).length;
  const all = ofA.size + ofB.size - common;
  return all > 0 && common / all >= SAME_STATEMENT;
}

function wordsOf(text: string): Set<string> {
  return new Set(Array.from(text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu), ([word]) => word));
}
