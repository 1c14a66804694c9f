import { describe, expect, it } from 'vitest';
import { chatId } from '../../../src/domain/index.js';
import type { BotContext } from '../../../src/telegram/bot-context.js';
import { excerptPlaceOf, pressButton, sourceButtons } from '../../../src/telegram/buttons/keyboards.js';
import { rowsOf } from '../../../src/telegram/buttons/rows.js';
import { readPress } from '../../../src/telegram/buttons/press.js';
import { ButtonSigner } from '../../../src/telegram/buttons/signature.js';
import type { Button } from '../../../src/telegram/formatting/index.js';
import { Turn } from '../../../src/telegram/turns/turn.js';
import { citation } from '../../cli/samples.js';
import { contextOf, message, speaker, textsIn } from '../samples.js';

const signer = new ButtonSigner('secret');
const CHAT = chatId(101);

/** The context of a turn of Anna's. */
async function context(): Promise<BotContext> {
  const place = { chatId: CHAT, threadId: null, messageId: 9, isGroup: false };
  const turn = new Turn(5, place, new AbortController().signal, 0);
  return Object.assign(contextOf(message()), { turn, speaker: speaker(await textsIn('en')) });
}

/** What a button asks for when its person presses it. */
function pressed(button: Button | undefined, { speaker: { id } }: BotContext): unknown {
  if (button?.kind !== 'callback') throw new Error('This button asks for nothing.');
  return readPress(signer.verify(button.data, { chatId: CHAT, personId: id }) ?? '');
}

describe('a button', () => {
  it('works for the person and in the chat of its turn', async () => {
    const anna = await context();
    const button = pressButton('Next', { kind: 'turn-sources', page: 1 }, anna, { signer });

    expect(button).toMatchObject({ kind: 'callback', text: 'Next' });
    expect(pressed(button, anna)).toEqual({ kind: 'turn-sources', page: 1 });
    const bert = { ...anna, speaker: { ...anna.speaker, id: anna.speaker.id + 1 } };
    expect(pressed(button, bert as BotContext)).toBeNull();
  });
});

describe('the buttons of sources', () => {
  it('open each citation at its quote, two in a row, by number and outlet', async () => {
    const anna = await context();
    const citations = [
      citation(),
      citation({ passage: 'A12.3', outlet: null, start: 5, end: 9 }),
      citation({ passage: 'A13.1', outlet: 'Süddeutsche Zeitung Magazin am Wochenende' }),
    ];

    const keyboard = sourceButtons(citations, anna, { signer });

    expect(keyboard.map((row) => row.map(({ text }) => text))).toEqual([
      ['[1] Sputniknews', '[2] A12'],
      ['[3] Süddeutsche Zeitung…'],
    ]);
    expect(pressed(keyboard[0]?.[0], anna)).toEqual({
      kind: 'open-excerpt',
      place: { articleId: 1, passageNumber: 3, quote: { start: 1203, end: 1276 }, before: 2, after: 2 },
    });
    expect(pressed(keyboard[0]?.[1], anna)).toMatchObject({ place: { articleId: 12, quote: { start: 5, end: 9 } } });
  });

  it.each(['\u202eTASS', 'TA\nSS', `TASS${'\u0301'.repeat(100)}`])(
    'show no name that would disturb them',
    async (outlet) => {
      const [row] = sourceButtons([citation({ outlet })], await context(), { signer });
      expect(row?.[0]?.text).toMatch(/^\[1\] TA ?SS/);
      expect(row?.[0]?.text.length).toBeLessThanOrEqual('[1] '.length + 24);
    },
  );

  it('are none without citations', async () => {
    expect(sourceButtons([], await context(), { signer })).toEqual([]);
  });
});

describe('the place of a citation', () => {
  it('is none where its permalink is none', () => {
    expect(excerptPlaceOf({ passage: 'A0.3', start: 0, end: 1 })).toBeNull();
  });
});

describe('rows', () => {
  it('hold so many buttons, the last one what is left', () => {
    const buttons = ['a', 'b', 'c', 'd', 'e'].map((text) => ({ kind: 'callback', text, data: text }) as const);
    const texts = (width: number) => rowsOf(buttons, width).map((row) => row.map(({ text }) => text).join(''));
    expect(texts(1)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(texts(2)).toEqual(['ab', 'cd', 'e']);
    expect(texts(5)).toEqual(['abcde']);
    expect(texts(8)).toEqual(['abcde']);
  });
});
