import type { BriefingWording } from './briefing-wording.js';

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, (count: number) => string>>>;

const plural = new Intl.PluralRules('ar');
const ARTICLES: Forms = {
  one: () => 'مقال واحد',
  two: () => 'مقالان',
  few: (count) => `${count} مقالات`,
  many: (count) => `${count} مقالًا`,
};
const ORIGINS: Forms = {
  one: () => 'مصدر واحد',
  two: () => 'مصدران',
  few: (count) => `${count} مصادر`,
  many: (count) => `${count} مصدرًا`,
};

function counted(count: number, forms: Forms, other: string): string {
  return forms[plural.select(count)]?.(count) ?? `${count} ${other}`;
}

export const arabic: BriefingWording = {
  greeting: (period) => `موجزك، ${period}`,
  late: 'يصل هذا الموجز متأخرًا.',
  skipped: (days) => `لم يُرسَل موجز في ${days}؛ وما حدث حينها وارد في هذا الموجز.`,
  nothing: 'لا جديد في ما تتابعه.',
  continued: 'الجديد منذ آخر موجز:',
  alsoIn: (outlets) => `أيضًا في: ${outlets}`,
  origins: (articles, origins, names) =>
    `${counted(articles, ARTICLES, 'مقال')}، ${counted(origins, ORIGINS, 'مصدر')}: ${names}`,
  uncomposed: {
    'budget-spent': 'أخبار باقتباسات فقط: استُنفدت ميزانية اليوم للنموذج اللغوي.',
    'model-unavailable': 'أخبار باقتباسات فقط: النموذج اللغوي غير متاح حاليًا.',
    'out-of-time': 'أخبار باقتباسات فقط: لم يجب النموذج اللغوي في الوقت المناسب.',
  },
};
