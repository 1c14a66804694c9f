import { type Language, languageName, parseLanguage } from '../domain/index.js';
import type { Wording } from './wording.js';

/** A language's name in the language of a wording: "German", "Deutsch". Its code where the platform has no name for it. */
export function languageNameIn(language: Language, { locale }: Pick<Wording, 'locale'>): string {
  return nameOfLanguage(language, locale);
}

/** A language's name in the language of a locale such as `en-GB`. */
export function nameOfLanguage(language: Language, locale: string): string {
  const inLanguage = parseLanguage(locale);
  return inLanguage ? languageName(language, inLanguage) : language;
}
