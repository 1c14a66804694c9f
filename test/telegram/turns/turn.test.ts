import { describe, expect, it } from 'vitest';
import { chatId, personId } from '../../../src/domain/index.js';
import { type Place, Turn } from '../../../src/telegram/turns/turn.js';
import type { MessageText } from '../../../src/telegram/formatting/index.js';
import { newStorage } from '../../storage/samples.js';

const PRIVATE: Place = { chatId: chatId(101), threadId: null, messageId: 9, isGroup: false };
const TOPIC: Place = { chatId: chatId(-1_001_000_000_001), threadId: 4, messageId: 9, isGroup: true };
const KEYBOARD = [[{ kind: 'callback', text: 'Go', data: 'x' }]] as const;

function turnIn(place: Place): Turn {
  return new Turn(5, place, new AbortController().signal, 0);
}

function text(content: string): MessageText {
  return { blocks: [{ kind: 'paragraph', content: [content] }], direction: 'ltr' };
}

describe('what a turn says', () => {
  it('goes where the update came from', async () => {
    const { telegram } = await newStorage();
    const turn = turnIn(PRIVATE);
    turn.reply(text('hello'), KEYBOARD);

    expect(await turn.apply(telegram)).toEqual([
      {
        chatId: PRIVATE.chatId,
        threadId: null,
        content: { kind: 'message', text: text('hello'), keyboard: KEYBOARD, replyTo: null },
      },
    ]);
  });

  it('is a reply in a group, inside the topic', async () => {
    const { telegram } = await newStorage();
    const turn = turnIn(TOPIC);
    turn.reply(text('hello'));

    expect(await turn.apply(telegram)).toEqual([
      {
        chatId: TOPIC.chatId,
        threadId: 4,
        content: { kind: 'message', text: text('hello'), keyboard: [], replyTo: 9 },
      },
    ]);
  });

  it('may change a message of the bot', async () => {
    const { telegram } = await newStorage();
    const turn = turnIn(TOPIC);
    turn.edit(7, text('page 2'), KEYBOARD);

    expect(await turn.apply(telegram)).toEqual([
      {
        chatId: TOPIC.chatId,
        threadId: 4,
        content: { kind: 'edit', messageId: 7, text: text('page 2'), keyboard: KEYBOARD },
      },
    ]);
  });
});

describe('what a turn does', () => {
  it('comes about when it is applied, in the order in which it was added', async () => {
    const { telegram } = await newStorage();
    const turn = turnIn(PRIVATE);
    const counted: number[] = [];
    const count = async () => counted.push(await telegram.usage.count(personId(1), 'day'));
    turn.reply(text('first'));
    turn.effect(async ({ usage }) => {
      counted.push(await usage.count(personId(1), 'day'));
      return [turn.message(text('second')), turn.change(7, text('third'))];
    });
    turn.effect(async () => {
      await count();
      return [];
    });
    turn.reply(text('fourth'));
    expect(await telegram.usage.questions(personId(1), 'day')).toBe(0);

    const said = await turn.apply(telegram);

    expect(said.map(({ content }) => content.text)).toEqual(['first', 'second', 'third', 'fourth'].map(text));
    expect(counted).toEqual([1, 2]);
  });

  it('comes about again when it is applied again, as after a transaction that was rolled back', async () => {
    const { telegram } = await newStorage();
    const turn = turnIn(PRIVATE);
    turn.reply(text('hello'));

    expect(await turn.apply(telegram)).toEqual(await turn.apply(telegram));
  });

  it('is nothing where it was taken back, and what is added then stands alone', async () => {
    const { telegram } = await newStorage();
    const turn = turnIn(PRIVATE);
    const done: string[] = [];
    turn.reply(text('half an answer'));
    turn.after(() => done.push('before'));
    turn.reset();
    expect(await turn.apply(telegram)).toEqual([]);

    turn.reply(text('something went wrong'));
    turn.after(() => done.push('after'));
    turn.conclude();

    expect((await turn.apply(telegram)).map(({ content }) => content.text)).toEqual([text('something went wrong')]);
    expect(done).toEqual(['after']);
  });

  it('has an end, at which what was left for it is done in order', () => {
    const turn = turnIn(PRIVATE);
    const done: number[] = [];
    turn.after(() => done.push(1));
    turn.after(() => done.push(2));
    expect(done).toEqual([]);

    turn.conclude();

    expect(done).toEqual([1, 2]);
  });
});
