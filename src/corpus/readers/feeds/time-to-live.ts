const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What feeds ask for beyond this is a mistake: a `<ttl>` meant as seconds or milliseconds. */
const LONGEST = 31 * 24 * HOUR;

/** RSS 1.0 Syndication module, in ms. */
const PERIODS: Readonly<Record<string, number>> = {
  hourly: HOUR,
  daily: 24 * HOUR,
  weekly: 7 * 24 * HOUR,
  monthly: 30 * 24 * HOUR,
  yearly: 365 * 24 * HOUR,
};

/** What feeds say of how often they are to be polled. */
export interface PollingLabels {
  /** RSS 2.0's `<ttl>`, in minutes. */
  readonly ttl?: number | undefined;
  readonly sy?:
    | { readonly updatePeriod?: string | undefined; readonly updateFrequency?: number | undefined }
    | undefined;
}

/** How long a feed asks to be left alone, in ms, up to 31 days; null where it does not, or not in earnest. */
export function timeToLive({ ttl, sy }: PollingLabels): number | null {
  const period = PERIODS[sy?.updatePeriod?.toLowerCase() ?? ''];
  const asked = ttl === undefined ? (period ?? 0) / (sy?.updateFrequency ?? 1) : ttl * MINUTE;
  return Number.isFinite(asked) && asked > 0 && asked <= LONGEST ? Math.round(asked) || null : null;
}
