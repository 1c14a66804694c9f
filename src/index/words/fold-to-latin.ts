import { fold } from './fold.js';
import { transliterate } from './transliteration/transliterate.js';

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** A text in lower-case Latin letters without accents, so that names meet across scripts; words of other scripts stay folded. */
export function foldToLatin(text: string): string {
  return text.toLowerCase().replace(WORD, (word) => transliterate(word) ?? fold(word));
}
