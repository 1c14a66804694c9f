import type { Language } from '../../../domain/index.js';
import { dutch } from './dutch.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import { polish } from './polish.js';
import { portuguese } from './portuguese.js';
import { russian } from './russian.js';
import { italian } from './italian.js';
import { spanish } from './spanish.js';
import { ukrainian } from './ukrainian.js';
import type { LanguagePatterns } from './language-patterns.js';
import { turkish } from './turkish.js';
import { arabic } from './arabic.js';

export type { AttributionPattern, LanguagePatterns } from './language-patterns.js';

const PATTERNS: Readonly<Record<string, LanguagePatterns>> = {
  de: german,
  en: english,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
  nl: dutch,
  pl: polish,
  ru: russian,
  tr: turkish,
  uk: ukrainian,
  ar: arabic,
};

/** The patterns of a language, or null where there are none yet. */
export function patternsOf(language: Language): LanguagePatterns | null {
  return PATTERNS[language] ?? null;
}
