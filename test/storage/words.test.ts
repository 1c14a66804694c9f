import Database from 'better-sqlite3';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewVersion } from '../../src/storage/index.js';
import { article, language, newStorage, temporaryPath } from './samples.js';

const WEIGHTS = { words: 1, grams: 1 };

/** An article of one passage with these tokens. */
function indexed(identity: string, words: string, grams = '', overrides: Partial<NewVersion> = {}): NewVersion {
  const version = article(['Text.'], { identity, ...overrides });
  const [passage] = version.passages;
  return { ...version, passages: passage ? [{ ...passage, words, grams }] : [] };
}

describe('matching words', () => {
  it('puts first what holds rarer terms, and holds them more often', async () => {
    const storage = await newStorage();
    await storage.articles.addVersions([
      indexed('a', 'rückkehrer bitten um hilfe'),
      indexed('b', 'rückkehrer rückkehrer bitten um hilfe'),
      indexed('c', 'wetter am morgen'),
      ...['d', 'e', 'f', 'g'].map((identity) => indexed(identity, 'um hilfe am morgen')),
    ]);

    const matches = await storage.words.match('"rückkehrer" OR "morgen"', { limit: 3, weights: WEIGHTS });

    expect(matches.map(({ passageId }) => passageId)).toEqual([2, 1, 3]);
    for (const { score } of matches) expect(score).toBeGreaterThan(0);
  });

  it('weighs the columns as asked', async () => {
    const storage = await newStorage();
    const others = ['c', 'd', 'e', 'f'].map((identity) => indexed(identity, 'andere', 'ander'));
    await storage.articles.addVersions([indexed('a', 'hilfe', 'xxxx'), indexed('b', 'xxxx', 'hilfe'), ...others]);
    const best = async (words: number, grams: number) =>
      (await storage.words.match('"hilfe"', { limit: 1, weights: { words, grams } }))[0]?.passageId;

    expect(await best(5, 1)).toBe(1);
    expect(await best(1, 5)).toBe(2);
  });

  it('filters before the limit', async () => {
    const storage = await newStorage();
    await storage.articles.addVersions([
      ...['a', 'b', 'c'].map((identity) => indexed(identity, 'hilfe hilfe hilfe')),
      indexed('d', 'hilfe und anderes', '', { language: language('ru') }),
    ]);

    const filter = { languages: [language('ru')] };
    const matches = await storage.words.match('"hilfe"', { limit: 1, weights: WEIGHTS, filter });

    expect(matches.map(({ passageId }) => passageId)).toEqual([4]);
  });

  it('finds nothing where no term occurs', async () => {
    const storage = await newStorage();
    await storage.articles.addVersion(indexed('a', 'hilfe'));
    expect(await storage.words.match('"nichts"', { limit: 5, weights: WEIGHTS })).toEqual([]);
  });
});

describe('tokens', () => {
  it.each([
    ['German', 'straße größe 1500'],
    ['Russian', 'помощь йод приве\u0301т'],
    ['Arabic with vowel marks', 'محمّد كِتَاب'],
    ['Hindi', 'हिन्दी'],
    ['Thai', 'ภาษาไทย'],
    ['Japanese, Chinese, Korean', '東京都 报纸 한국어'],
    ['Turkish', 'ığdır i\u0307stanbul'],
  ])('are kept as they come: %s', async (_, words) => {
    expect(await storedTokens(words)).toEqual(words.split(' ').sort());
  });

  it('are kept as they come whatever letters, marks and digits they are of', async () => {
    const unit = fc.constantFrom(...'aqſßıøσςёйעאبّ٣กี๑हि漢가0９', 'e\u0301', '\u{1F600}');
    const tokens = fc.uniqueArray(fc.string({ unit, minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(tokens, async (words) => {
        expect(await storedTokens(words.join(' '))).toEqual(words.sort());
      }),
      { numRuns: 20 },
    );
  });
});

/** The terms of the index after one passage with these words was added, sorted. */
async function storedTokens(words: string): Promise<unknown[]> {
  const path = temporaryPath();
  const storage = await newStorage(path);
  await storage.articles.addVersion(indexed('a', words));
  const database = new Database(path);
  database.exec(`create virtual table temp.terms using fts5vocab(main, passage_words, 'row')`);
  const terms = database.prepare('select term from terms').pluck().all();
  database.close();
  return terms.sort();
}
