import { beforeAll, describe, expect, it } from 'vitest';
import { createLanguageDetector, type LanguageDetector } from '../../../src/corpus/provenance/index.js';

const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'How many returnees asked for help?',
    'Who won?',
    'When did it happen?',
    'Where is Raqqa?',
    'How much did it cost?',
    'What did Merkel say?',
    'Who is Didier Le Bret?',
    'Is Volkswagen guilty?',
    'Which airline?',
  ],
  de: [
    'Wer gewann?',
    'Wie viele Rückkehrer baten um Hilfe?',
    'Wann war das?',
    'Wo liegt Rakka?',
    'Was kostet das?',
    'Wer ist Didier Le Bret?',
    'Wie hat Rapid gespielt?',
    'Ist Volkswagen schuld?',
    'In welchem County liegt Jacksonville?',
  ],
  fr: [
    'Qui a gagné ?',
    "Combien de personnes ont demandé de l'aide ?",
    'Quand ?',
    'Où se trouve Raqqa ?',
    "Qu'a dit Merkel ?",
    "C'est quoi Daesh ?",
    'Combien de morts ?',
    'Que veut Poutine ?',
  ],
  es: [
    '¿Cuántos retornados pidieron ayuda?',
    '¿Quién ganó?',
    '¿Qué es Daesh?',
    '¿Por qué?',
    'Cuantas personas pidieron ayuda',
    'Que dijo Merkel?',
    'Quien fundo Tesla?',
    'Donde estaba Obama?',
  ],
  ru: [
    'Кто победил?',
    'Сколько вернувшихся попросили о помощи?',
    'Где Париж?',
    'Почему?',
    'Что такое ДАИШ?',
    'Когда освободили Фаллуджу?',
    'Где?',
    'Сколько погибших?',
  ],
  tr: [
    'Kim kazandı?',
    'Kaç kişi yardım istedi?',
    'Paris nerede?',
    'Neden?',
    'Merkel ne dedi?',
    'iPhone kaç para?',
    'Obama neredeydi?',
    'Kac kisi yardim istedi?',
  ],
  ar: [
    'من فاز؟',
    'كم عدد العائدين الذين طلبوا المساعدة؟',
    'أين تقع الرقة؟',
    'لماذا؟',
    'ما هو داعش؟',
    'كم قتيلا؟',
    'أين؟',
  ],
  it: ['Chi ha vinto?', 'Quante persone hanno chiesto aiuto?', 'Perché?', 'Quanti morti?', "Dov'era Obama?"],
  pt: ['Quem ganhou?', 'Quantas pessoas pediram ajuda?', 'Por quê?', 'Quantos mortos?', 'O que Putin quer?'],
  nl: ['Wie heeft gewonnen?', 'Hoeveel mensen vroegen om hulp?', 'Waar ligt Parijs?', 'Hoeveel doden?', 'Wie won?'],
  pl: ['Kto wygrał?', 'Ile osób poprosiło o pomoc?', 'Ilu zabitych?', 'Kim jest Didier Le Bret?', 'Dlaczego?'],
  uk: ['Хто переміг?', 'Скільки людей попросили про допомогу?', 'Де Париж?', 'Чому?', 'Скільки загиблих?'],
  fa: ['چه کسی برنده شد؟', 'کجا اتفاق افتاد؟'],
  ur: ['کون جیتا؟', 'کتنے لوگوں نے مدد مانگی؟'],
  zh: ['谁赢了？', '多少钱？'],
  ja: ['いつ？', '誰が勝ちましたか？'],
  ko: ['누가 이겼나요?'],
  nb: ['Hvor mange ba om hjelp?'],
};

describe('the language detector', () => {
  let detect: LanguageDetector;

  beforeAll(async () => {
    detect = await createLanguageDetector();
  });

  const cases = Object.entries(QUESTIONS).flatMap(([language, questions]) =>
    questions.map((question) => [question, language] as const),
  );

  it.each(cases)('tells the language of the question %s: %s', (question, language) => {
    expect(detect(question)).toBe(language);
  });

  it('judges a whole article by its words, not by a foreign letter in it', () => {
    const article =
      'Die irakische Armee hatte bereits vor zwei Wochen einen Einsatz zur Befreiung der Stadt gestartet. ';
    expect(detect(`${article.repeat(3)}Auf einem Schild stand: ¿Quién? Daneben: Где?`)).toBe('de');
  });

  it('judges a text of megabytes as it judges a page', () => {
    expect(detect('Die Stadt wurde im Juni von der Armee befreit. '.repeat(200_000))).toBe('de');
  });

  it.each(['', '150?', '12.3.2016', '…'])('says that %j shows no language', (text) => {
    expect(detect(text)).toBe('und');
  });
});
