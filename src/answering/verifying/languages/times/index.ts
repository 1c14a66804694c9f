import type { Language } from '../../../../domain/index.js';
import { arabicTimes } from './ar.js';
import { germanTimes } from './de.js';
import { englishTimes } from './en.js';
import { spanishTimes } from './es.js';
import { frenchTimes } from './fr.js';
import { russianTimes } from './ru.js';
import type { TimeWords } from './time-words.js';
import { turkishTimes } from './tr.js';

const TIMES: Readonly<Record<string, TimeWords>> = {
  en: englishTimes,
  ar: arabicTimes,
  de: germanTimes,
  es: spanishTimes,
  fr: frenchTimes,
  ru: russianTimes,
  tr: turkishTimes,
};

/** A language's words for times that are no dates; null where none are known. */
export function timeWords(language: Language): TimeWords | null {
  return TIMES[language] ?? null;
}

export type { TimeClass, TimeWords } from './time-words.js';
