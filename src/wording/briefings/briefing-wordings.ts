import type { Language } from '../../domain/index.js';
import { arabic } from './ar.js';
import type { BriefingWording } from './briefing-wording.js';
import { german } from './de.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import { russian } from './ru.js';
import { turkish } from './tr.js';

const WORDINGS: Readonly<Record<string, BriefingWording>> = {
  en: english,
  ar: arabic,
  de: german,
  es: spanish,
  fr: french,
  ru: russian,
  tr: turkish,
};

/** The words of briefings in a language: English where there are none of its own. */
export function briefingWordingFor(language: Language): BriefingWording {
  return WORDINGS[language] ?? english;
}
