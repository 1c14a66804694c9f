import { type Language, languageName, parseLanguage } from '../../domain/index.js';

/** A language's name in the language of a wording. */
export function nameOfLanguage(language: Language, wordingLanguage: string): string {
  const inLanguage = parseLanguage(wordingLanguage);
  return inLanguage ? languageName(language, inLanguage) : language;
}
