import type { Language } from '../../domain/index.js';
import { arabic } from './ar.js';
import { german } from './de.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import { russian } from './ru.js';
import { turkish } from './tr.js';
import type { Wording } from './wording.js';

export type { Wording } from './wording.js';

const WORDINGS: Readonly<Record<string, Wording>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  tr: turkish,
};

/** The words for an answer to a question in this language: English where there are none of its own. */
export function wordingFor(language: Language): Wording {
  return WORDINGS[language] ?? english;
}
