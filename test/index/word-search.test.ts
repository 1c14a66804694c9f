import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenizeWords, WordIndex } from '../../src/index/words/index.js';
import { addArticle, newCorpus, requireLanguage, type TestCorpus } from './vector-corpus.js';

const vector = Float32Array.of(1, 0);

async function addTexts(corpus: TestCorpus, texts: readonly string[], language = 'de', outlet = 'Kurier') {
  const code = requireLanguage(language);
  const passages = texts.map((text) => ({ vector, ...tokenizeWords(text, code) }));
  return addArticle(corpus, texts.join('\n'), passages, { language, outlet });
}

async function match(corpus: TestCorpus, question: string, language = 'de'): Promise<number[]> {
  const words = new WordIndex(corpus.storage, () => undefined);
  const found = await words.match({ question, language: requireLanguage(language), count: 10, filter: null }, 10);
  return found.map(({ passageId }) => passageId);
}

describe('searching for words', () => {
  it('finds inflected forms, compounds and names in other scripts', async () => {
    const corpus = await newCorpus(2);
    const [message, town, weather] = await addTexts(corpus, [
      'Sie veröffentlichte eine Videobotschaft.',
      'Die Armee zog in Falludscha ein.',
      'Morgen regnet es im Süden.',
    ]);
    expect((await match(corpus, 'Wer hat Botschaften verschickt?'))[0]).toBe(message);
    expect((await match(corpus, 'Кто вошёл в Фаллуджу?', 'ru'))[0]).toBe(town);
    expect((await match(corpus, 'wo regnete es?'))[0]).toBe(weather);
  });

  it('finds only what a filter lets through, in full number', async () => {
    const corpus = await newCorpus(2);
    await addTexts(
      corpus,
      Array.from({ length: 50 }, (_, index) => `Regen ${index}`),
    );
    const wanted = await addTexts(corpus, ['Es gab viel Regen und Sonne.', 'Auch Regen, und Wind.'], 'de', 'Standard');
    const words = new WordIndex(corpus.storage, () => undefined);
    const question = {
      question: 'Regen',
      language: requireLanguage('de'),
      count: 2,
      filter: { outlets: ['standard'] },
    };
    const found = await words.match(question, 52);
    expect(found.map(({ passageId }) => passageId).toSorted()).toEqual(wanted);
    expect(found.every(({ score }) => score > 0)).toBe(true);
  });

  it('finds nothing for a question without a word', async () => {
    const corpus = await newCorpus(2);
    await addTexts(corpus, ['Ein Satz.']);
    expect(await match(corpus, '?! … 🙂')).toEqual([]);
    expect(await match(corpus, '')).toEqual([]);
  });

  it('never fails, whatever is asked', async () => {
    const corpus = await newCorpus(2);
    await addTexts(corpus, ['Ein Satz mit NEAR und "AND" oder OR, words: (grams)*']);
    const parts = fc.constantFrom(
      '"',
      ' OR ',
      ' AND ',
      ' NOT ',
      'NEAR(',
      '*',
      'words :',
      '-',
      '^',
      '\0',
      '\\',
      "'",
      '(',
      '{',
      'Satz',
      'ß',
    );
    const questions = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parts).map((list) => list.join('')),
    );
    const languages = fc.constantFrom('de', 'en', 'ru', 'ar', 'tr', 'zh', 'xx');
    await fc.assert(
      fc.asyncProperty(questions, languages, async (question, language) => {
        expect((await match(corpus, question, language)).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  it('takes a question of thousands of words', async () => {
    const corpus = await newCorpus(2);
    const [id] = await addTexts(corpus, ['wort0 wort1']);
    const question = Array.from({ length: 5000 }, (_, index) => `wort${index}`).join(' ');
    expect(await match(corpus, question)).toEqual([id]);
  });
});
