import type { Token } from '../text/tokens.js';
import { asciiDigits } from './digits.js';
import type { NumberFound } from './read-number.js';

/** Years that news speaks of; other numbers of four digits are mostly counts. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** A year is "before 2024" and "over" in no other sense. */
export function isYearAlone(tokens: readonly Token[], { from, to, values }: NumberFound): boolean {
  const token = tokens[from];
  const [value = 0] = values;
  return to === from + 1 && token !== undefined && isYear(token) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** Whether digits are a year as years are written: four, without marks, from 1000 to 2199. */
export function isYear(token: Token): boolean {
  return token.kind === 'digits' && /^(?:1\d|2[01])\d\d$/u.test(asciiDigits(token.text));
}
