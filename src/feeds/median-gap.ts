/** Entries that say how often a feed changes: the newest ones. */
const MOST_ENTRIES = 20;
const FEWEST_ENTRIES = 3;

/**
 * The middle one of the times between a feed's newest entries, in ms; for a feed that has fallen silent half of the silence, where that is
 * longer. Null where fewer than three entries have a date.
 */
export function medianGap(publishedAt: readonly (string | null)[], now: Date): number | null {
  const moments = publishedAt
    .flatMap((moment) => (moment === null ? [] : Date.parse(moment)))
    .filter((moment) => moment <= now.getTime())
    .sort((a, b) => b - a)
    .slice(0, MOST_ENTRIES);
  const [newest] = moments;
  if (newest === undefined || moments.length < FEWEST_ENTRIES) return null;
  const gaps = moments.slice(1).map((moment, place) => (moments[place] ?? moment) - moment);
  const middle = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return Math.round(Math.max(middle, (now.getTime() - newest) / 2));
}
