import type { Language } from '../../../domain/index.js';
import { english } from './english.js';
import { german } from './german.js';
import type { LanguagePatterns } from './language-patterns.js';

export type { AttributionPattern, LanguagePatterns } from './language-patterns.js';

const PATTERNS: Readonly<Record<string, LanguagePatterns>> = { de: german, en: english };

/** The patterns of a language, or null where there are none yet. */
export function patternsOf(language: Language): LanguagePatterns | null {
  return PATTERNS[language] ?? null;
}
