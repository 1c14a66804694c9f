import { describe, expect, it } from 'vitest';
import { type AskedFor, askedFor } from '../../src/answering/question/asked-for.js';
import { parseLanguage } from '../../src/domain/index.js';

const questions: [language: string, question: string, kind: AskedFor][] = [
  ['en', 'How many returnees asked for help?', 'number'],
  ['en', 'In which year was the bridge opened?', 'time'],
  ['en', 'What percentage of voters stayed at home?', 'amount'],
  ['en', 'Who found the boy who was lost?', 'person'],
  ['en', 'What did the man who fled say?', 'other'],
  ['en', 'Where did the ship sink?', 'place'],
  ['de', 'Wie viele Rückkehrer baten um Hilfe?', 'number'],
  ['de', 'Um wie viel Uhr begann die Sitzung?', 'time'],
  ['de', 'Wer gewann das Rennen?', 'person'],
  ['de', 'Warum trat der Minister zurück?', 'reason'],
  ['de', 'Welchen Wert hat das Werk?', 'other'],
  ['fr', "Combien de personnes ont demandé de l'aide ?", 'number'],
  ['fr', 'Qui a gagné la course ?', 'person'],
  ['fr', "Quel joueur qui a marqué s'est blessé ?", 'other'],
  ['es', '¿Cuántos retornados pidieron ayuda?', 'number'],
  ['es', '¿Por qué dimitió el ministro?', 'reason'],
  ['es', '¿En qué año se inauguró el puente?', 'time'],
  ['ru', 'Сколько вернувшихся попросили о помощи?', 'number'],
  ['ru', 'В каком году открыли мост?', 'time'],
  ['ru', 'Кто выиграл гонку?', 'person'],
  ['tr', 'Kaç geri dönen yardım istedi?', 'number'],
  ['tr', 'Gemi nerede battı?', 'place'],
  ['tr', 'Bakan neden istifa etti?', 'reason'],
  ['ar', 'كم عدد العائدين الذين طلبوا المساعدة؟', 'number'],
  ['ar', 'من فاز بالسباق؟', 'person'],
  ['ar', 'متى افتتح الجسر؟', 'time'],
  ['it', 'Quanti rimpatriati hanno chiesto aiuto?', 'number'],
  ['pl', 'Ilu powracających poprosiło o pomoc?', 'number'],
  ['uk', 'Скільки людей попросили про допомогу?', 'number'],
  ['zh', '有多少人请求帮助？', 'number'],
  ['fi', 'Kuinka moni pyysi apua?', 'other'],
];

describe('what a question asks for', () => {
  it.each(questions)('%s: %s is %s', (label, question, kind) => {
    const language = parseLanguage(label);
    expect(language && askedFor(question, language)).toBe(kind);
  });
});
