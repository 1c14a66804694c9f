import { describe, expect, it } from 'vitest';
import { shareOfNamesMissing } from '../../src/answering/confidence/names.js';
import { parseLanguage } from '../../src/domain/index.js';

const article =
  'In Salzburg hat Bürgermeister Heinz Schaden am Dienstag die Brücke eröffnet. Falludscha liegt im Irak.';

describe('the share of names that an article does not mention', () => {
  it.each([
    ['en', 'When did Heinz Schaden open the bridge in Salzburg?', 0],
    ['en', 'When was the bridge in Innsbruck opened by Heinz?', 0.5],
    ['fr', 'Quand le pont de Salzbourg a-t-il été inauguré ?', 0],
    ['ru', 'Когда в Зальцбурге открыли мост?', 1],
    ['ru', 'Где находится Фаллуджа?', 0],
    ['en', 'Who opened it?', 0],
    ['ar', 'أين تقع الفلوجة؟', 0],
  ] as const)('%s: %s is %d', (label, question, expected) => {
    const language = parseLanguage(label);
    expect(language && shareOfNamesMissing(question, language, article)).toBe(expected);
  });
});
