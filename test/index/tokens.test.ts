import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenizeWords } from '../../src/index/words/index.js';
import { requireLanguage } from './vector-corpus.js';

function tokens(text: string, language = 'de'): { words: string[]; grams: string[] } {
  const { words, grams } = tokenizeWords(text, requireLanguage(language));
  return { words: words.split(' '), grams: grams.split(' ') };
}

/** The grams that two texts share. */
function shared(a: string, aLanguage: string, b: string, bLanguage: string): string[] {
  const others = new Set(tokens(b, bLanguage).grams);
  return [...new Set(tokens(a, aLanguage).grams)].filter((gram) => others.has(gram));
}

describe('the tokens of a text', () => {
  it('are its words in lower case, without marks, punctuation and endings', () => {
    expect(tokens('Die „Häuser“ der Straße: 1.500!').words).toEqual(['die', 'haus', 'der', 'strass', '1', '500']);
    expect(tokens('Élections françaises', 'fr').words).toEqual(tokens('elections francaises', 'fr').words);
    expect(tokens('русского языка', 'ru').words).toEqual(tokens('русский язык', 'ru').words);
    expect(tokens('İstanbul’da ışıklar', 'tr').words).toEqual(['istanbul', 'da', 'isik']);
    expect(tokens('Ｆｕｌｌ ﬁnance', 'en').words).toEqual(['full', 'financ']);
  });

  it('are words as they stand where the language has no stemmer', () => {
    expect(tokens('Domy i ulice', 'pl').words).toEqual(['domy', 'i', 'ulice']);
  });

  it('are pairs of characters where words are not written apart', () => {
    expect(tokens('日本経済、GDP', 'ja').words).toEqual(['日本', '本経', '経済', 'gdp']);
    expect(tokens('서울 시', 'ko').words).toEqual(['서울', '시']);
    expect(tokens('ไทย', 'th').words).toEqual(['ไท', 'ทย']);
    expect(tokenizeWords('日本', requireLanguage('ja')).grams).toBe('');
  });

  it('have grams of four characters, with the start of a word marked', () => {
    expect(tokens('Putin').grams).toEqual(['ˈput', 'puti', 'utin']);
    expect(tokens('EU und Öl').grams).toEqual(['ˈeu', 'ˈund', 'ˈol']);
    expect(tokens('𝔊𐌰𐌱𐌲𐌳').grams).toEqual(['ˈg𐌰𐌱', 'g𐌰𐌱𐌲', '𐌰𐌱𐌲𐌳']);
  });

  it('leave out what a machine wrote beyond its first characters', () => {
    expect(tokens('a'.repeat(10_000)).grams).toHaveLength(62);
  });

  it('meet where words are part of a compound', () => {
    expect(shared('Botschaft', 'de', 'Videobotschaft', 'de')).toEqual(['bots', 'otsc', 'tsch', 'scha', 'chaf', 'haft']);
  });

  it.for([
    ['Фаллуджа', 'ru', 'Falludscha', 'de', ['ˈfal', 'fall', 'allu', 'llud']],
    ['Фаллуджу', 'ru', 'Falluja', 'en', ['ˈfal', 'fall', 'allu']],
    ['Меркель', 'ru', 'Merkel', 'de', ['ˈmer', 'merk', 'erke', 'rkel']],
    [
      'Ходорковский',
      'uk',
      'Khodorkovsky',
      'en',
      ['ˈkho', 'khod', 'hodo', 'odor', 'dork', 'orko', 'rkov', 'kovs', 'ovsk', 'vsky'],
    ],
    ['Τσίπρας', 'el', 'Tsipras', 'de', ['ˈtsi', 'tsip', 'sipr', 'ipra', 'pras']],
    ['Ομπάμα', 'el', 'Obama', 'en', ['ˈoba', 'obam', 'bama']],
    ['الفلوجة', 'ar', 'Falluja', 'en', ['luja']],
    ['بغداد', 'ar', 'Bagdad Baghdad', 'de', ['ghda', 'hdad']],
    ['Путин', 'ru', 'Πούτιν', 'el', ['utin']],
  ] as const)('meet in the name %s (%s) and %s (%s)', ([name, language, other, otherLanguage, grams]) => {
    expect(shared(name, language, other, otherLanguage)).toEqual(grams);
  });

  it('have transliterated grams for names alone, but for all words where nothing is in capitals', () => {
    expect(shared('В городе Москва', 'ru', 'Moskva gorode', 'en')).toEqual(['ˈmos', 'mosk', 'oskv', 'skva']);
    expect(shared('где москва', 'ru', 'moskva', 'en')).toEqual(['ˈmos', 'mosk', 'oskv', 'skva']);
  });

  it('hold letters, digits and marks alone, in every language, whatever the text', () => {
    const languages = fc.constantFrom(
      ...'ar bg da de el en es fi fr ga hi hu hy id it lt ne nl no pl pt ro ru sr sv ta tr uk zh'.split(' '),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), languages, (text, language) => {
        const { words, grams } = tokenizeWords(text, requireLanguage(language));
        expect(words).toMatch(/^([\p{L}\p{N}\p{M}]+( |$))*$/u);
        expect(grams).toMatch(/^(ˈ?[\p{L}\p{N}\p{M}]+( |$))*$/u);
      }),
      { numRuns: 500 },
    );
  });
});
