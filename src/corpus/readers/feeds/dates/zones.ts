/**
 * Hours from UTC of the zones' names that feeds use: RFC 822, section 5, and those of Europe. Names that several zones share
 * (IST, CST outside of RFC 822, BST as Bangladesh's) are taken as RFC 822 or European feeds mean them, or left out.
 */
const NAMED_ZONES: Readonly<Record<string, number>> = {
  UT: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  Z: 0,
  BST: 1,
  WEST: 1,
  CET: 1,
  MEZ: 1,
  CEST: 2,
  MESZ: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  JST: 9,
  EDT: -4,
  EST: -5,
  CDT: -5,
  CST: -6,
  MDT: -6,
  MST: -7,
  PDT: -7,
  PST: -8,
};

const NUMERIC_ZONE = /^(?:GMT|UTC|UT)?(?<sign>[+\-\u2212])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?$/i;

/**
 * The offset that a zone's label stands for as ISO 8601 writes it: `Z`, `+03:00`.
 *
 * @returns null where the label names none that is known, as the letters of RFC 822 that RFC 2822 says not to trust
 */
export function isoOffset(label: string): string | null {
  const numeric = NUMERIC_ZONE.exec(label)?.groups;
  if (numeric) return written(numeric['sign'] !== '+', Number(numeric['hours']), Number(numeric['minutes'] ?? 0));
  const hours = NAMED_ZONES[label.toUpperCase()];
  return hours === undefined ? null : written(hours < 0, Math.abs(hours), 0);
}

function written(west: boolean, hours: number, minutes: number): string | null {
  // The widest offsets in use are -12:00 and +14:00.
  if (hours > 14 || minutes > 59) return null;
  if (hours === 0 && minutes === 0) return 'Z';
  return `${west ? '-' : '+'}${twoDigits(hours)}:${twoDigits(minutes)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
