/** Accents of Latin, Greek and Cyrillic; the vowel marks of Hebrew and of Arabic, and Arabic's lengthening stroke. */
const OPTIONAL_MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u0640]/g;

/** Letters that people without them on their keyboard write otherwise, and that have no mark to take away. */
const REPLACEMENTS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};
const REPLACED = new RegExp(`[${Object.keys(REPLACEMENTS).join('')}]`, 'g');
const ASCII = /^[\0-\x7f]*$/;

/**
 * A word without the marks that may be left out in writing: "müller" and "muller" are one, "éléctions" and "elections" too.
 * On XQuAD this finds as much as leaving the marks does, and writing ä as ae no more. Marks that make another syllable, as in
 * Devanagari or Thai, stay.
 *
 * @param word in lower case
 */
export function fold(word: string): string {
  if (ASCII.test(word)) return word;
  const bare = word.normalize('NFD').replace(OPTIONAL_MARKS, '').normalize('NFC');
  return bare.replace(REPLACED, (letter) => REPLACEMENTS[letter] ?? letter);
}
