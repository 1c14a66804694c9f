import { GERMAN } from './de.js';
import { ENGLISH } from './en.js';
import { SPANISH } from './es.js';
import { FRENCH } from './fr.js';
import { RUSSIAN } from './ru.js';
import { TURKISH } from './tr.js';

export { ARABIC_FIRST_NAMES, ARABIC_PARTICLES, ARABIC_ROOTS } from './ar.js';

/** Words that are no names, by language; white space stands between them. */
export const COMMON_WORDS: Readonly<Record<string, string>> = {
  de: GERMAN,
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  ru: RUSSIAN,
  tr: TURKISH,
};
