import type { Language } from '../../domain/index.js';

/** Where the lines of a text begin: at the left or at the right. */
export type Direction = 'ltr' | 'rtl';

/** The scripts of living languages that are written from right to left, as https://www.unicode.org/iso15924/ names them. */
const RIGHT_TO_LEFT_SCRIPTS: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/** What the bidirectional algorithm takes for right-to-left: letters, by their blocks, and the marks and embeddings of that direction. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\u202b\u202e\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const ISOLATE = /[\u2066-\u2068]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** The direction of a language, by the script that it is most written in. */
export function directionOf(language: Language): Direction {
  const { script } = new Intl.Locale(language).maximize();
  return script !== undefined && RIGHT_TO_LEFT_SCRIPTS.has(script) ? 'rtl' : 'ltr';
}

/**
 * A displayable value as it can stand in a text of a direction, so that neither is laid out by the letters of the other. A value that
 * isolates its own parts stays as it is.
 *
 * Source: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function isolatedWithin(direction: Direction, value: string): string {
  const mayDiffer = direction === 'rtl' || RIGHT_TO_LEFT.test(value);
  return mayDiffer && !ISOLATE.test(value) ? `${FIRST_STRONG_ISOLATE}${value}${POP_DIRECTIONAL_ISOLATE}` : value;
}
