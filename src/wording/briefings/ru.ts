import type { BriefingWording } from './briefing-wording.js';

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

const plural = new Intl.PluralRules('ru');
const ARTICLES: Forms = { one: 'статья', few: 'статьи' };
const ORIGINS: Forms = { one: 'источник', few: 'источника' };

function counted(count: number, forms: Forms, many: string): string {
  return `${count} ${forms[plural.select(count)] ?? many}`;
}

export const russian: BriefingWording = {
  greeting: (period) => `Ваша сводка, ${period}`,
  late: 'Эта сводка приходит с опозданием.',
  skipped: (days) => `Сводки не было: ${days}. То, что произошло тогда, вошло в эту.`,
  nothing: 'По вашим темам нет ничего нового.',
  continued: 'Новое с прошлой сводки:',
  alsoIn: (outlets) => `Также: ${outlets}`,
  origins: (articles, origins, names) =>
    `${counted(articles, ARTICLES, 'статей')}, ${counted(origins, ORIGINS, 'источников')}: ${names}`,
  uncomposed: {
    'budget-spent': 'Сюжеты только в цитатах: дневной лимит языковой модели исчерпан.',
    'model-unavailable': 'Сюжеты только в цитатах: языковая модель сейчас недоступна.',
    'out-of-time': 'Сюжеты только в цитатах: языковая модель не успела ответить.',
  },
};
