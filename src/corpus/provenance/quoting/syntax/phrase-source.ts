import type { Direction } from './matching.js';
import { trieSource } from './trie-source.js';
import { type Unit, unitsOf } from './units.js';

/** White space, or none behind an elision: "selon l'AFP". */
const SPACE = String.raw`(?:\s{1,3}|(?<=['’ʼ]))`;

/**
 * The source of a regular expression for any of some words; of no words, what matches nowhere.
 *
 * @param direction in which the expression will read its text: lookbehinds read it backwards
 */
export function anyOf(words: readonly string[], direction: Direction = 'ahead'): string {
  if (words.length === 0) return '(?!)';
  return `(?:${trieSource(
    words.map((word) => unitsOf(word).map(sourceOf)),
    direction,
  )})`;
}

/** A word or words and the space behind them, which an elided word has not: "der ", "l'". */
export function spaced(source: string): string {
  return source + SPACE;
}

function sourceOf(unit: Unit): string {
  if (unit.kind === 'tatweel') return 'ـ?';
  if (unit.kind === 'space') return SPACE;
  if (unit.of.length > 1) return `[${unit.of}]`;
  return /[.+*?^$\\/[\](){}|]/u.test(unit.of) ? `\\${unit.of}` : unit.of;
}
