import { isWordBefore } from '../text-words.js';
import { isSpace } from './white-space.js';

/** One or a few characters of a phrase, as a text may have them. */
export type Unit =
  /** One UTF-16 unit, any of these. */
  | { readonly kind: 'any'; readonly of: string }
  | { readonly kind: 'space' }
  /** A tatweel, which may be missing. */
  | { readonly kind: 'tatweel' };

export const APOSTROPHES = "'’ʼ";
export const TATWEEL = 'ـ';
const SMALL_LETTER = /^\p{Ll}$/u;
const SPACE: Unit = { kind: 'space' };
const OPTIONAL_TATWEEL: Unit = { kind: 'tatweel' };
const APOSTROPHE: Unit = { kind: 'any', of: APOSTROPHES };

/** The units of a phrase's text. A word's first letter may be a capital one; a tatweel takes the space behind it along. */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === TATWEEL) {
      units.push(OPTIONAL_TATWEEL);
      if (isSpace(text.charAt(at + 1))) at++;
    } else units.push(unitOf(character, isWordBefore(text, at)));
  }
  return units;
}

function unitOf(character: string, isInside: boolean): Unit {
  if (isSpace(character)) return SPACE;
  if (APOSTROPHES.includes(character)) return APOSTROPHE;
  if (!isInside && SMALL_LETTER.test(character)) return { kind: 'any', of: inEitherCase(character) };
  return { kind: 'any', of: character };
}

/** Turkish has two capital letters for what others write "I". */
function inEitherCase(letter: string): string {
  return `${letter}${letter.toUpperCase()}${letter === 'i' ? 'İ' : ''}`;
}
