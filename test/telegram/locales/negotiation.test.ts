import { describe, expect, it } from 'vitest';
import { parseLanguage } from '../../../src/domain/index.js';
import { Locales } from '../../../src/telegram/locales/index.js';
import { SHIPPED } from './locales-folder.js';

const locales = await Locales.read(SHIPPED);

describe('the language to speak to a person', () => {
  it.each([
    [null, undefined, 'en'],
    [null, 'de', 'de'],
    [null, 'de-AT', 'de'],
    [null, 'fr_CA', 'fr'],
    [null, 'ES', 'es'],
    [null, 'pt-br', 'en'],
    [null, 'zh-hans', 'en'],
    [null, 'uk', 'en'],
    [null, '', 'en'],
    [null, 'not a code', 'en'],
    ['ru', undefined, 'ru'],
    ['ru', 'de', 'ru'],
    ['en', 'de', 'en'],
    ['ja', 'de', 'de'],
    ['ja', 'pt-br', 'en'],
  ])('is, with %j fixed and %j in Telegram, "%s"', (fixed, telegram, language) => {
    expect(locales.negotiate(fixed === null ? null : parseLanguage(fixed), telegram)).toBe(language);
  });
});
