/** How far an ingest is. */
export interface IngestProgress {
  readonly articles: number;
  readonly bytesRead: number;
  /** Null where the sources do not say how many bytes they have. */
  readonly bytes: number | null;
  /** Since the start. */
  readonly milliseconds: number;
}

const BAR_COLUMNS = 24;

/** One line for a terminal: "[#######-----------------]  29 % · 12 articles · 3.4/s · 18.2 KB/s · 1:05 left". */
export function progressLine({ articles, bytesRead, bytes, milliseconds }: IngestProgress): string {
  const seconds = Math.max(milliseconds, 1) / 1000;
  const rates = [`${articles} articles`, `${rate(articles / seconds)}/s`, `${rate(bytesRead / 1000 / seconds)} KB/s`];
  if (bytes === null || bytes === 0) return rates.join(' · ');
  const share = Math.min(1, bytesRead / bytes);
  return [bar(share), ...rates, ...timeLeft(share, seconds)].join(' · ');
}

function bar(share: number): string {
  const full = Math.floor(share * BAR_COLUMNS);
  return `[${'#'.repeat(full)}${'-'.repeat(BAR_COLUMNS - full)}] ${String(Math.floor(share * 100)).padStart(3)} %`;
}

function rate(value: number): string {
  return value.toFixed(value < 100 ? 1 : 0);
}

/** Nothing before the first bytes, from which the rest is estimated. */
function timeLeft(share: number, seconds: number): string[] {
  if (share === 0) return [];
  const left = Math.ceil((seconds * (1 - share)) / share);
  const clock = [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60];
  const [hours = 0, ...rest] = clock;
  const shown = hours > 0 ? [hours, ...rest] : rest;
  return [`${shown.map((part, place) => (place === 0 ? `${part}` : `${part}`.padStart(2, '0'))).join(':')} left`];
}
