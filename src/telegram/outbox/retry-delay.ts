const FIRST_MS = 1000;
const LONGEST_MS = 300_000;
/** By how much a pause may fall short, so that what failed together does not come back together. */
const SPREAD = 0.2;

/**
 * How long to wait after a failure, in ms: about 1 s, 2 s, 4 s and so on up to 5 minutes.
 *
 * @param failures how many there were in a row, from 1
 * @param random gives numbers in [0, 1)
 */
export function retryDelay(failures: number, random: () => number): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1));
  return Math.round(longest * (1 - SPREAD * random()));
}
