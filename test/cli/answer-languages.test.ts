import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answerer } from '../../src/answering/index.js';
import { answerText } from '../../src/cli/answer/answer-text.js';
import { temporaryCorpus, type TemporaryCorpus } from '../support/temporary-corpus.js';

const plain = { width: 80, emphasize: (text: string) => `**${text}**` };

let corpus: TemporaryCorpus;
let answerer: Answerer;
beforeAll(async () => {
  corpus = await temporaryCorpus();
  await corpus.ingest({ text: readFileSync('seeds/sputniknews-150-rueckkehrer.txt', 'utf8') });
  answerer = await corpus.application.answerer();
});
afterAll(async () => corpus.close());

describe('an answer from another language', () => {
  it.each([
    [
      'de',
      'Wie viele Rückkehrer baten um Hilfe?',
      'auf Deutsch, unter Berufung auf The Wall Street Journal (Englisch)',
    ],
    ['fr', "Combien de personnes ont demandé de l'aide pour rentrer ?", 'en allemand, citant The Wall Street Journal'],
    ['es', '¿Cuántos retornados pidieron ayuda?', 'en alemán, citando a The Wall Street Journal (inglés)'],
    [
      'ru',
      'Сколько вернувшихся попросили о помощи?',
      'на немецком языке, со ссылкой на The Wall Street Journal (английский)',
    ],
    ['tr', 'Kaç geri dönen yardım istedi?', 'Almanca, aktardığı kaynak: The Wall Street Journal (İngilizce)'],
  ])('says in %s who says so, in which language, citing whom: %s', async (_, question, source) => {
    const shown = answerText(await answerer.answer(question), plain).replace(/\s+/gu, ' ');
    expect(shown).toMatch(/haben sich bereits etwa \*\*150\*\* .* der Rückkehr zu helfen\.\p{P}? ?\p{P}? ?\[1\]/u);
    expect(shown).toContain('Sputniknews');
    expect(shown).toContain(source);
    expect(shown).toMatch(/ · A1\.\d+ ?$/u);
  });
});
