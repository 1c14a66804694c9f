import { type Language, parseLanguage } from '../../../src/domain/index.js';

/** The language of a code that a test writes down. */
export function language(code: string): Language {
  const parsed = parseLanguage(code);
  if (!parsed) throw new Error(`${code} is not a language`);
  return parsed;
}
