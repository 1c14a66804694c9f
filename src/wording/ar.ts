import type { Language } from '../domain/index.js';
import { nameOfLanguage } from './names.js';
import type { Wording } from './wording.js';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** The preposition is written in one with a name that has its article: بالألمانية. */
function inLanguage(language: Language): string {
  const name = nameOfLanguage(language, 'ar');
  return name.startsWith('ال') ? `ب${name}` : `(${name})`;
}

export const arabic: Wording = {
  locale: 'ar',
  separator: '، ',
  quote: (text) => `«${text}»`,
  foreignName: (name) => `${FIRST_STRONG_ISOLATE}${name}${POP_DIRECTIONAL_ISOLATE}`,
  unknownOutlet: 'مصدر غير معروف',
  inLanguage,
  citing: (outlets) => `نقلًا عن ${outlets}`,
  uncertain: 'هذه الإجابة غير مؤكدة.',
  notAnswered: 'لا تتضمن المدوّنة إجابة عن هذا السؤال.',
  nearest: 'أقرب المقاطع:',
};
