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

const plural = new Intl.PluralRules('ar');
const ARTICLES: Readonly<Partial<Record<Intl.LDMLPluralRule, (articles: number) => string>>> = {
  two: () => 'مقالان',
  few: (articles) => `${articles} مقالات`,
  many: (articles) => `${articles} مقالًا`,
};

export const arabic: Wording = {
  locale: 'ar',
  separator: '، ',
  strongSeparator: '؛ ',
  quote: (text) => `«${text}»`,
  foreignName: (name) => `${FIRST_STRONG_ISOLATE}${name}${POP_DIRECTIONAL_ISOLATE}`,
  unknownOutlet: 'مصدر غير معروف',
  inLanguage,
  citing: (outlets) => `نقلًا عن ${outlets}`,
  outletCiting: (outlet, source) => `${outlet}، استنادًا إلى ${source}`,
  withdrawn: (date) => `سُحب في ${date}`,
  oneOrigin: (articles, outlet) =>
    `${ARTICLES[plural.select(articles)]?.(articles) ?? `${articles} مقال`} من مصدر واحد: ${outlet}`,
  differing: (figures) => `أرقام مختلفة: ${figures}`,
  uncertain: 'هذه الإجابة غير مؤكدة.',
  uncomposed: {
    'budget-spent': 'اقتباسات فقط: استُنفدت ميزانية اليوم للنموذج اللغوي.',
    'own-budget-spent': 'اقتباسات فقط: استُنفدت ميزانيتك اليوم للنموذج اللغوي.',
    'model-unavailable': 'اقتباسات فقط: النموذج اللغوي غير متاح حاليًا.',
  },
  understoodAs: (question) => `فُهم السؤال هكذا: ${question}`,
  notAnswered: 'لا تتضمن المدوّنة إجابة عن هذا السؤال.',
  nearest: 'أقرب المقاطع:',
};
