/** Which rules the running program knows for the zones; another text where they may differ. */
export const ZONE_DATA = `${process.versions['tz'] ?? 'unknown'}`;

/** Whether a name is one of a zone that can be reckoned with. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
