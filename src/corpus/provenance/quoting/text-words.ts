/** What words are made of. */
const WORD_CHARACTER = /^[\p{L}\p{M}\p{N}]$/u;
const SMALL_LETTER = /^\p{Ll}$/u;

/** What a UTF-16 unit is: part of a word, of none, or half of a character. */
const OF_WORD = 1;
const OF_NONE = 2;
const HALF = 3;
/** By UTF-16 unit, 0 before it is met: looking it up is several times as fast as a regular expression. */
const kinds = new Uint8Array(0x1_0000);

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return kinds[unit] || meet(unit);
}

function meet(unit: number): number {
  const isHalf = unit >= 0xd800 && unit <= 0xdfff;
  const kind = isHalf ? HALF : WORD_CHARACTER.test(String.fromCharCode(unit)) ? OF_WORD : OF_NONE;
  kinds[unit] = kind;
  return kind;
}

/** UTF-16 units of the character at an offset if words are made of it, otherwise 0; 0 at the text's end. */
function wordUnitsAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const kind = kindAt(text, at);
  return kind === HALF ? unitsOfPair(text, at) : kind === OF_WORD ? 1 : 0;
}

function unitsOfPair(text: string, at: number): number {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return WORD_CHARACTER.test(character) ? character.length : 0;
}

/** Whether a word, or the rest of one, starts at an offset. */
export function isWordAt(text: string, at: number): boolean {
  return wordUnitsAt(text, at) > 0;
}

/** Whether a word, or the beginning of one, ends at an offset. */
export function isWordBefore(text: string, at: number): boolean {
  if (at <= 0) return false;
  const kind = kindAt(text, at - 1);
  return kind === HALF ? at > 1 && wordUnitsAt(text, at - 2) === 2 : kind === OF_WORD;
}

/** Where the next word starts at an offset or behind it; the text's length where there is none. */
export function nextWordStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && (kindAt(text, at) === OF_NONE || wordUnitsAt(text, at) === 0)) at++;
  return at;
}

/** Where the word ends of which there is a character at an offset; the offset itself where there is none. */
export function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && kindAt(text, at) === OF_WORD) at++;
  for (let units = wordUnitsAt(text, at); units > 0; units = wordUnitsAt(text, at)) at += units;
  return at;
}

/** The first word of a text; nothing where it has none. */
export function firstWord(text: string): string {
  const start = nextWordStart(text, 0);
  return text.slice(start, wordEnd(text, start));
}

/** The second word of a text; nothing where it has none. */
export function secondWord(text: string): string {
  return firstWord(text.slice(wordEnd(text, nextWordStart(text, 0))));
}

/** Whether a name can end at an offset: no further letter stands there, and no "de" of "Bild.de". */
export function endsName(text: string, at: number): boolean {
  if (isWordAt(text, at)) return false;
  return text.charAt(at) !== '.' || !SMALL_LETTER.test(String.fromCodePoint(text.codePointAt(at + 1) ?? 0));
}
