/** The mean of numbers, or null of none. */
export function mean(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** A score and whether what it scored was right. */
export interface Judged {
  readonly score: number;
  readonly right: boolean;
}

/**
 * The probability that something right has a higher score than something wrong, ties counted half: the area under the ROC curve
 * by the rank sum (Hanley and McNeil 1982). Null where either is missing.
 */
export function areaUnderCurve(judged: readonly Judged[]): number | null {
  const sorted = judged.toSorted((a, b) => a.score - b.score);
  const right = sorted.filter((one) => one.right).length;
  const wrong = sorted.length - right;
  if (right === 0 || wrong === 0) return null;
  let rankSum = 0;
  for (let first = 0; first < sorted.length;) {
    let next = first;
    while (next < sorted.length && sorted[next]?.score === sorted[first]?.score) next++;
    const rank = (first + 1 + next) / 2;
    rankSum += rank * sorted.slice(first, next).filter((one) => one.right).length;
    first = next;
  }
  return (rankSum - (right * (right + 1)) / 2) / (right * wrong);
}

/** How well something was detected. */
export interface Detection {
  /** Of what was said to be so, the share that was. Null where nothing was said. */
  readonly precision: number | null;
  /** Of what was so, the share that was said. Null where nothing was. */
  readonly recall: number | null;
}

/** Precision and recall of statements about what is so. */
export function detection(said: readonly boolean[], so: readonly boolean[]): Detection {
  const both = said.filter((value, place) => value && so[place]).length;
  const positives = said.filter(Boolean).length;
  const actual = so.filter(Boolean).length;
  return { precision: positives === 0 ? null : both / positives, recall: actual === 0 ? null : both / actual };
}
