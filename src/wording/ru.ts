import type { Language } from '../domain/index.js';
import { nameOfLanguage } from './names.js';
import type { Wording } from './wording.js';

/** Languages whose Russian names are not adjectives. */
const NOUNS: Readonly<Record<string, string>> = {
  he: 'на иврите',
  hi: 'на хинди',
  nb: 'на норвежском языке',
  ur: 'на урду',
};

/** Adjectives such as `немецкий`, whose prepositional case ends in -ом. */
const ADJECTIVE = /^\p{L}+[сц]кий$/u;

function inLanguage(language: Language): string {
  const name = nameOfLanguage(language, 'ru');
  if (ADJECTIVE.test(name)) return `на ${name.slice(0, -'ий'.length)}ом языке`;
  return NOUNS[language] ?? `(${name})`;
}

const plural = new Intl.PluralRules('ru');
const ARTICLES: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = {
  one: 'статья',
  few: 'статьи',
  many: 'статей',
};

export const russian: Wording = {
  locale: 'ru',
  separator: ', ',
  strongSeparator: '; ',
  quote: (text) => `«${text}»`,
  foreignName: (name) => name,
  unknownOutlet: 'Неизвестное издание',
  inLanguage,
  citing: (outlets) => `со ссылкой на ${outlets}`,
  outletCiting: (outlet, source) => `${outlet}, где ссылаются на ${source}`,
  withdrawn: (date) => `отозвано ${date}`,
  oneOrigin: (articles, outlet) =>
    `${articles} ${ARTICLES[plural.select(articles)] ?? 'статей'}, один источник: ${outlet}`,
  differing: (figures) => `Цифры расходятся: ${figures}`,
  uncertain: 'Этот ответ ненадёжен.',
  uncomposed: {
    'budget-spent': 'Только цитаты: дневной лимит языковой модели исчерпан.',
    'own-budget-spent': 'Только цитаты: ваш дневной лимит языковой модели исчерпан.',
    'model-unavailable': 'Только цитаты: языковая модель сейчас недоступна.',
  },
  understoodAs: (question) => `Понято как: ${question}`,
  notAnswered: 'В корпусе нет ответа на этот вопрос.',
  nearest: 'Ближайшие отрывки:',
};
