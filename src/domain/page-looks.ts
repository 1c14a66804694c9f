const HOUR_MS = 3_600_000;

/** Outlets correct most of what they correct within hours, and hardly anything after days. */
const PAUSES_MS = [1, 5, 18, 48].map((hours) => hours * HOUR_MS);

/**
 * When an article's page is looked at again: one, six, 24 and 72 hours after the article came or last changed. Null where it was looked
 * at often enough.
 *
 * @param looks how often it was looked at since then
 */
export function nextPageLook(looks: number, now: Date): Date | null {
  const pause = PAUSES_MS[looks];
  return pause === undefined ? null : new Date(now.getTime() + pause);
}
