import { describe, expect, it } from 'vitest';
import { ROLES } from '../../../src/domain/index.js';
import { dayText } from '../../../src/telegram/messages/day-text.js';
import { plainText } from '../../../src/telegram/messages/plain-text.js';
import { answerWording } from '../../../src/telegram/messages/reader-wording.js';
import { roleName } from '../../../src/telegram/messages/role-name.js';
import { wordingFor } from '../../../src/wording/index.js';
import { language } from '../../cli/samples.js';
import { speaker, textsIn } from '../samples.js';

describe('a text of the bot', () => {
  it('has a paragraph where an empty line parts it', () => {
    expect(plainText('one\ntwo\n\nthree\n\n\nfour', 'rtl')).toEqual({
      direction: 'rtl',
      blocks: ['one\ntwo', 'three', 'four'].map((content) => ({ kind: 'paragraph', content: [content] })),
    });
  });
});

describe('a day', () => {
  it.each([
    ['en', '4 Jun 2016'],
    ['de', '04.06.2016'],
    ['tr', '4 Haz 2016'],
  ])('is written as %s writes it', async (code, day) => {
    const texts = await textsIn(code);
    expect(dayText('2016-06-04', texts)).toBe(day);
    expect(dayText('2016-06-04T23:30:00-09:00', texts)).toBe(day);
  });

  it('is shown as it is written where it is none', async () => {
    const texts = await textsIn('en');
    expect(dayText('last week\u202e', texts)).toBe('last week');
    expect(dayText('2016-13-40', texts)).toBe('2016-13-40');
  });
});

describe('a role', () => {
  it('has a name of its own in each language', async () => {
    for (const code of ['en', 'de', 'ar']) {
      const texts = await textsIn(code);
      expect(new Set(ROLES.map((role) => roleName(role, texts))).size).toBe(4);
    }
    expect(roleName('owner', await textsIn('en'))).toBe('owner');
  });
});

describe('the words around an answer', () => {
  const asked = (question: string, code: string) => ({ question, language: language(code) });
  const german = asked('Wie viele Rückkehrer baten um Hilfe?', 'de');

  it('are in the language that the person has fixed', async () => {
    expect(answerWording(german, speaker(await textsIn('es'), language('fr')))).toBe(wordingFor(language('fr')));
  });

  it('are else in that of the question', async () => {
    expect(answerWording(german, speaker(await textsIn('es')))).toBe(wordingFor(language('de')));
  });

  it('are else in that of the bot: where the question is in one that has no words, or too short to tell', async () => {
    const anna = speaker(await textsIn('es'));
    const spanish = wordingFor(language('es'));
    expect(answerWording(asked('Quanti sono tornati a casa?', 'it'), anna)).toBe(spanish);
    expect(answerWording(asked('WSJ Sputniknews 150?', 'de'), anna)).toBe(spanish);
    expect(answerWording(asked('Wie viele?', 'de'), anna)).toBe(spanish);
    expect(answerWording(asked('كم عدد العائدين؟', 'ar'), anna)).toBe(wordingFor(language('ar')));
  });
});
