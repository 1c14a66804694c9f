import type { TextReading } from '../reading.js';

const CAPITAL = /^\p{Lu}/u;

/** Whether what reads as a date or a number is a name that stands in a quote letter by letter: "Governor Sunday Okoro". */
export function isNamedSo(text: string, quotes: readonly TextReading[]): boolean {
  return CAPITAL.test(text) && quotes.some(({ tokens }) => tokens.some((token) => token.text === text));
}
