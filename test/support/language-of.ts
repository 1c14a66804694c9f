import { type Language, parseLanguage } from '../../src/domain/index.js';

/** The language with this code, for tests that write codes out. */
export function languageOf(code: string): Language {
  const language = parseLanguage(code);
  if (!language) throw new RangeError(`Not a language: ${code}`);
  return language;
}
