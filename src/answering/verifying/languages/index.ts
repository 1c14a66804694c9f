import type { Language } from '../../../domain/index.js';
import { arabic } from './ar.js';
import { german } from './de.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import type { LanguageData } from './language-data.js';
import { dataOfPlatform } from './other.js';
import { russian } from './ru.js';
import { turkish } from './tr.js';

const DATA: Readonly<Record<string, LanguageData>> = {
  en: english,
  ar: arabic,
  de: german,
  es: spanish,
  fr: french,
  ru: russian,
  tr: turkish,
};

/** Whether hedges and negations of a language are known. */
export function isKnownClosely(language: Language): boolean {
  return Object.hasOwn(DATA, language);
}

/** What a language's numbers, dates, hedges and negations are written with. */
export function languageData(language: Language): LanguageData {
  return DATA[language] ?? dataOfPlatform(language);
}

export type { Currency, Hedge, LanguageData, Measure, Opposite, PhraseList } from './language-data.js';
export type { Modality } from './modality/modal-words.js';
