import type { Language } from '../../../domain/index.js';

/** Accents, and the vowel marks and the lengthening stroke of Arabic: what may be left out in writing. */
const OPTIONAL_MARKS = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640]/g;
const VARIANTS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
};
const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}]`, 'gu');

/** What a word or mark is compared by: lower case, without accents, one form for letters and marks that people write in several. */
export function keyOf(text: string, language: Language): string {
  return foldLetters(language === 'tr' ? text.toLocaleLowerCase('tr') : text.toLowerCase());
}

/** The same for what is in lower case already. */
export function foldLetters(lower: string): string {
  return lower
    .normalize('NFC')
    .replace(VARIANT, (letter) => VARIANTS[letter] ?? letter)
    .normalize('NFD')
    .replace(OPTIONAL_MARKS, '')
    .normalize('NFC');
}
