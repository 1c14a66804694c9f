import { describe, expect, it } from 'vitest';
import { languageNameIn, SPOKEN_LANGUAGES, wordingFor } from '../../src/wording/index.js';
import { language } from '../cli/samples.js';

describe('naming languages', () => {
  it.each([
    ['ru', 'he', 'на иврите'],
    ['ru', 'el', 'на греческом языке'],
    ['ru', 'sw', '(суахили)'],
    ['de', 'nb', 'auf Norwegisch (Bokmål)'],
    ['fr', 'ar', 'en arabe'],
    ['tr', 'ru', 'Rusça'],
    ['ar', 'fr', 'بالفرنسية'],
  ])('gives them their right form: in %s, %s is "%s"', (code, named, form) => {
    expect(wordingFor(language(code)).inLanguage(language(named))).toBe(form);
  });

  it.each([
    ['en', 'de', 'German'],
    ['de', 'de', 'Deutsch'],
    ['es', 'ru', 'ruso'],
    ['en', 'xx', 'xx'],
  ])('gives their bare names: in %s, %s is "%s"', (code, named, name) => {
    expect(languageNameIn(language(named), wordingFor(language(code)))).toBe(name);
  });
});

describe('every wording', () => {
  const texts = SPOKEN_LANGUAGES.map(wordingFor).map((wording) => [
    wording.unknownOutlet,
    wording.uncertain,
    wording.notAnswered,
    wording.nearest,
    wording.quote('x'),
  ]);

  it('has a text of its own for everything', () => {
    expect(texts.flat().every((text) => text.trim() !== '')).toBe(true);
    for (const column of [0, 1, 2, 3]) expect(new Set(texts.map((row) => row[column])).size).toBe(7);
  });

  it('is in one of seven languages, of which English is the first and stands for all others', () => {
    expect(SPOKEN_LANGUAGES).toEqual(['en', 'ar', 'de', 'es', 'fr', 'ru', 'tr']);
    expect(SPOKEN_LANGUAGES.map((spoken) => wordingFor(spoken).locale.slice(0, 2))).toEqual(SPOKEN_LANGUAGES);
    expect(wordingFor(language('ja'))).toBe(wordingFor(language('en')));
  });
});
