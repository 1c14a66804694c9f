import { type Language, parseLanguage } from '../../domain/index.js';

/** The language of a code such as `de`, `EN` or `pt-BR`; null for what is no code, or the code of no language that has a name. */
export function parseLanguageCode(value: string): Language | null {
  const language = parseLanguage(value);
  return language && isNamed(language) ? language : null;
}

/** The platform gives a code that it has no name for as it is. */
function isNamed(language: Language): boolean {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) !== language;
}
