/** What words are made of. */
const WORD_CHARACTER = /^[\p{L}\p{M}\p{N}]$/u;
const SMALL_LETTER = /^\p{Ll}$/u;

const OF_WORD = 1;
const OF_NONE = 2;
/** By UTF-16 unit, once it has been met: looking it up is several times as fast as a regular expression. */
const kinds = new Uint8Array(0x1_0000);

function isWordUnit(unit: number): boolean {
  const known = kinds[unit];
  if (known) return known === OF_WORD;
  const isWord = WORD_CHARACTER.test(String.fromCharCode(unit));
  kinds[unit] = isWord ? OF_WORD : OF_NONE;
  return isWord;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

/** UTF-16 units of the character at an offset if words are made of it, otherwise 0; 0 at the text's end. */
function wordUnitsAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  if (!isSurrogate(unit)) return isWordUnit(unit) ? 1 : 0;
  const character = String.fromCodePoint(text.codePointAt(at) ?? unit);
  return WORD_CHARACTER.test(character) ? character.length : 0;
}

/** Whether a word, or the rest of one, starts at an offset. */
export function isWordAt(text: string, at: number): boolean {
  return wordUnitsAt(text, at) > 0;
}

/** Whether a word, or the beginning of one, ends at an offset. */
export function isWordBefore(text: string, at: number): boolean {
  if (at <= 0) return false;
  const unit = text.charCodeAt(at - 1);
  if (!isSurrogate(unit)) return isWordUnit(unit);
  return at > 1 && wordUnitsAt(text, at - 2) === 2;
}

/** Where the next word starts at an offset or behind it; the text's length where there is none. */
export function nextWordStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && wordUnitsAt(text, at) === 0) at++;
  return at;
}

/** Where the word ends of which there is a character at an offset; the offset itself where there is none. */
export function wordEnd(text: string, from: number): number {
  let at = from;
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
