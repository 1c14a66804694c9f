import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/index.js';
import { Locales } from '../../../src/telegram/locales/index.js';
import { TEXT_VARIABLES, type TextKey, type TextVariables } from '../../../src/telegram/locales/text-variables.js';
import { SHIPPED } from './locales-folder.js';

const locales = await Locales.read(SHIPPED);
const translations = locales.languages.filter((language) => language !== 'en');

// The object has exactly these keys; Object.keys does not say so.
const keys = Object.keys(TEXT_VARIABLES) as TextKey[];
// The names of every text's variables are there.
const numbers = Object.fromEntries(
  Object.values(TEXT_VARIABLES).flatMap((names) => names.map((name) => [name, 3])),
) as TextVariables<TextKey>;

function textsOf(language: Language): ReadonlyMap<TextKey, string> {
  return new Map(keys.map((key) => [key, locales.texts(language)(key, numbers)]));
}

/** Commands, conditions, permalinks and types of files: what a person has to write as the program reads it. */
const LITERALS =
  /\/[a-z]+|\b(?:outlet|lang|quoting|from|to):|\bA12(?:\.3)?\b|\b(?:txt|md|html|jsonl)\b|2016(?:-\d\d)*/gu;

function literalsIn(text: string | undefined): string[] {
  return (text?.match(LITERALS) ?? []).sort();
}

describe.each(translations)('the texts in %s', (language) => {
  const english = textsOf(locales.texts(null).language);
  const texts = textsOf(language);

  it('have what is to be written as the English ones have it', () => {
    for (const key of keys)
      expect([key, ...literalsIn(texts.get(key))]).toEqual([key, ...literalsIn(english.get(key))]);
  });

  it('have as many lines as the English ones', () => {
    const lines = (text: string | undefined): number | undefined => text?.split('\n').length;
    for (const key of keys) expect([key, lines(texts.get(key))]).toEqual([key, lines(english.get(key))]);
  });

  it('were translated', () => {
    // "3: 3" is the same everywhere, and so are a few words that languages share.
    const shared: ReadonlySet<TextKey> = new Set([
      'add-failed',
      'feed-failing',
      'feed-error',
      'button-original',
      'search-page',
      'sources-heading',
      'subscriptions-heading',
    ]);
    expect(keys.filter((key) => texts.get(key) === english.get(key) && !shared.has(key))).toEqual([]);
  });

  it('fit the buttons', () => {
    const buttons = [...texts].filter(([key]) => key.startsWith('button-'));
    expect(buttons.filter(([, text]) => text.length > 40)).toEqual([]);
  });

  it('have no straight quotation marks or apostrophes, and no dots for an ellipsis', async () => {
    const file = await readFile(join(SHIPPED, `${language}.ftl`), 'utf8');
    const lines = file.split('\n').filter((line) => !line.startsWith('#') && !line.includes('outlet:"The Guardian"'));
    expect(lines.filter((line) => /["']|\.\.\./u.test(line))).toEqual([]);
  });
});

describe('a French text', () => {
  it('has a narrow space at which no line ends before ; : ! and ?', () => {
    const literals = /"[^"]*"|\b\d\d:\d\d\b|\b(?:outlet|lang|quoting|from|to):/gu;
    const wrong = [...textsOf(locales.negotiate(null, 'fr'))].filter(([, text]) =>
      /[^\u202f][;:!?]/u.test(text.replace(literals, '')),
    );
    expect(wrong).toEqual([]);
  });
});
