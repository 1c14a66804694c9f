import { type Language, parseLanguage } from '../domain/index.js';
import { arabic } from './ar.js';
import { german } from './de.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import { russian } from './ru.js';
import { turkish } from './tr.js';
import type { Wording } from './wording.js';

const WORDINGS: Readonly<Record<string, Wording>> = {
  en: english,
  ar: arabic,
  de: german,
  es: spanish,
  fr: french,
  ru: russian,
  tr: turkish,
};

/** The languages that have a wording, English first. */
export const SPOKEN_LANGUAGES: readonly Language[] = Object.keys(WORDINGS).flatMap((code) => parseLanguage(code) ?? []);

/** The words for what is shown to someone who writes in this language: English where there are none of its own. */
export function wordingFor(language: Language): Wording {
  return WORDINGS[language] ?? english;
}
