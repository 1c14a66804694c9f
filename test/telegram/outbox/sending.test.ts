import { describe, expect, test } from 'vitest';
import { type MessageText, plainMessages, splitForRich } from '../../../src/telegram/formatting/index.js';
import { storedMessage } from '../../../src/telegram/outbox/index.js';
import { atRest } from './fake-clock.js';
import { id, paragraph } from './bot-process.js';
import { first, refuse, running } from './running.js';

const REFUSED = refuse(400, 'Bad Request: RICH_MESSAGE_URL_INVALID');
const KEYBOARD = [[{ kind: 'callback', text: 'More', data: 'm1' }]] as const;
const MARKUP = { inline_keyboard: [[{ text: 'More', callback_data: 'm1' }]] };

/** More than fits into two rich messages. */
const LONG = paragraph('Seventy thousand. '.repeat(4000));

describe('a message', () => {
  test('goes out as a rich one, with its reply, its topic and its buttons', async () => {
    const { bot, server, storage, clock } = await running();
    const content = { kind: 'message', text: paragraph('Guten Tag'), keyboard: KEYBOARD, replyTo: 7 } as const;
    const message = storedMessage({ chatId: id(-5), threadId: 3, content });
    const [row = 0] = await storage.telegram.messages.add(null, [message], clock.now());
    bot.outbox.enqueue([row]);
    await bot.finish();
    expect(server.calls.map(({ method, body }) => ({ method, body }))).toEqual([
      {
        method: 'sendRichMessage',
        body: {
          chat_id: -5,
          message_thread_id: 3,
          rich_message: { blocks: [{ type: 'paragraph', text: 'Guten Tag' }], skip_entity_detection: true },
          reply_parameters: { message_id: 7, allow_sending_without_reply: true },
          reply_markup: MARKUP,
        },
      },
    ]);
    expect(bot.events).toEqual([{ kind: 'sent', id: row, chatId: -5, attempts: 1, waitedMs: 40 }]);
    expect(await storage.telegram.messages.countUnsent()).toBe(0);
  });

  test('is on its way as soon as it is enqueued', async () => {
    const { bot, server } = await running();
    let requests = 0;
    server.latency = () => ++requests;
    await bot.say(1, 'now');
    await atRest();
    expect(requests).toBe(1);
  });

  test('goes after those before it in its chat, and before none of another', async () => {
    const { bot, server } = await running();
    const [, second = 0] = await bot.store(1, 'one', 'two');
    await bot.say(2, 'three');
    bot.outbox.enqueue([second, second - 1, second - 1]);
    await bot.finish();
    expect(server.texts(1)).toEqual(['one', 'two']);
    expect(server.effects.map(({ text }) => text)).toEqual(['three', 'one', 'two']);
  });

  test('that is enqueued twice, or is sent already, is sent once', async () => {
    const { bot, server } = await running();
    const ids = await bot.say(1, 'one');
    bot.outbox.enqueue(ids);
    await bot.finish();
    bot.outbox.enqueue([...ids, 999]);
    await bot.finish();
    expect(server.texts(1)).toEqual(['one']);
  });

  test('in which nothing can be seen, and one with a button that no server takes, is given up without a call', async () => {
    const { bot, server } = await running();
    await bot.say(1, { text: paragraph(' \n ') }, { keyboard: [[{ kind: 'callback', text: 'x', data: '' }]] }, 'seen');
    await bot.finish();
    expect(server.calls).toHaveLength(1);
    expect(server.texts(1)).toEqual(['seen']);
    expect(bot.of('failed').map(({ reason }) => reason)).toEqual([
      'Nothing of the text can be seen.',
      'The data of a button, in bytes, must have a length of 1 to 64, not 0.',
    ]);
  });

  test.each(['', 'null', '{"form":"rich"}', '{"parts":'])('whose row holds %j is given up', async (content) => {
    const { bot, server, storage, clock } = await running();
    const message = { chatId: id(1), threadId: null, content };
    bot.outbox.enqueue(await storage.telegram.messages.add(null, [message], clock.now()));
    await bot.say(1, 'next');
    await bot.finish();
    expect(bot.of('failed')).toMatchObject([{ chatId: 1, reason: 'its content cannot be read' }]);
    expect(server.texts(1)).toEqual(['next']);
  });
});

describe('a message over the limits', () => {
  test('goes out in parts, the first as a reply, the last with the buttons', async () => {
    const { bot, server } = await running();
    await bot.say(1, { text: LONG, replyTo: 7, keyboard: KEYBOARD });
    await bot.finish();
    expect(server.calls.map(({ body }) => [body['reply_parameters'] !== undefined, body['reply_markup']])).toEqual([
      [true, undefined],
      [false, undefined],
      [false, MARKUP],
    ]);
    expect(server.texts(1).join(' ')).toBe('Seventy thousand. '.repeat(4000).trim());
    expect(bot.events).toMatchObject([{ kind: 'sent', attempts: 3 }]);
    expect(server.violations).toEqual([]);
  });
});

describe('a rich message that the server refuses', () => {
  test('goes out in plain form, and so does what is left of it', async () => {
    const { bot, server } = await running();
    const link = { kind: 'link', content: ['a link'], url: 'https://example.org/' } as const;
    const text: MessageText = { ...LONG, blocks: [{ kind: 'paragraph', content: [link] }, ...LONG.blocks] };
    server.react = first({ kind: 'ok' }, REFUSED);
    await bot.say(1, { text, replyTo: 7, keyboard: KEYBOARD });
    await bot.finish();
    const [sent, ...refused] = splitForRich(text);
    const plain = refused.flatMap(plainMessages);
    expect(sent?.blocks).toHaveLength(2);
    expect(server.texts(1).slice(1)).toEqual(plain.map((message) => message.text));
    expect(server.calls.map(({ method }) => method)).toEqual([
      'sendRichMessage',
      'sendRichMessage',
      ...plain.map(() => 'sendMessage'),
    ]);
    expect(server.calls.map(({ body }) => body['reply_markup'])).toEqual([
      ...Array.from({ length: plain.length + 1 }),
      MARKUP,
    ]);
    expect(bot.of('rich-refused')).toMatchObject([{ chatId: 1, reason: 'Bad Request: RICH_MESSAGE_URL_INVALID' }]);
    expect(server.violations).toEqual([]);
  });

  test('keeps its looks as entities, and shows no preview', async () => {
    const { bot, server } = await running();
    const content = ['see ', { kind: 'link', content: ['this'], url: 'https://example.org/' }] as const;
    server.react = first(REFUSED);
    await bot.say(1, { text: { direction: 'ltr', blocks: [{ kind: 'paragraph', content }] }, replyTo: 7 });
    await bot.finish();
    expect(server.calls[1]?.body).toEqual({
      chat_id: 1,
      text: 'see this',
      entities: [{ type: 'text_link', offset: 4, length: 4, url: 'https://example.org/' }],
      link_preview_options: { is_disabled: true },
      reply_parameters: { message_id: 7, allow_sending_without_reply: true },
    });
  });

  test('is given up where the plain form is refused too', async () => {
    const { bot, server } = await running();
    server.react = first(REFUSED, refuse(400, 'Bad Request: text must be non-empty'));
    await bot.say(1, 'one', 'two');
    await bot.finish();
    expect(bot.of('failed')).toMatchObject([{ reason: 'Bad Request: text must be non-empty' }]);
    expect(server.texts(1)).toEqual(['two']);
  });

  test('is the last where the server knows none', async () => {
    const { bot, server } = await running();
    server.react = ({ method }) =>
      method === 'sendRichMessage' ? refuse(404, 'Not Found: method not found') : { kind: 'ok' };
    await bot.say(1, 'one', 'two');
    await bot.finish();
    expect(server.calls.map(({ method }) => method)).toEqual(['sendRichMessage', 'sendMessage', 'sendMessage']);
    expect(server.texts(1)).toEqual(['one', 'two']);
  });
});

describe('an edit', () => {
  const edit = { kind: 'edit', messageId: 9, text: paragraph('changed'), keyboard: KEYBOARD } as const;

  test('changes the message, rich or plain, with its buttons or without', async () => {
    const { bot, server } = await running();
    server.react = first(REFUSED);
    await bot.say(1, edit, { ...edit, keyboard: [] });
    await bot.finish();
    expect(server.calls.map(({ method, body }) => ({ method, ...body }))).toMatchObject([
      {
        method: 'editMessageText',
        message_id: 9,
        rich_message: { blocks: [{ text: 'changed' }] },
        reply_markup: MARKUP,
      },
      { method: 'editMessageText', message_id: 9, text: 'changed', reply_markup: MARKUP },
      { method: 'editMessageText', message_id: 9, rich_message: { blocks: [{ text: 'changed' }] } },
    ]);
    expect(server.calls[2]?.body).not.toHaveProperty('reply_markup');
    expect(bot.of('sent')).toHaveLength(2);
  });

  test('to what the message says already is done, and one of a message that is gone is given up', async () => {
    const { bot, server } = await running();
    server.react = first(
      refuse(400, 'Bad Request: message is not modified: specified new message content and reply markup are the same'),
      refuse(400, 'Bad Request: message to edit not found'),
    );
    const [done, gone] = await bot.say(1, edit, edit);
    await bot.finish();
    expect(bot.events).toMatchObject([
      { kind: 'sent', id: done },
      { kind: 'failed', id: gone, reason: 'Bad Request: message to edit not found' },
    ]);
  });

  test('stays one message, however long its text', async () => {
    const { bot, server } = await running();
    server.react = first(REFUSED);
    await bot.say(1, { ...edit, text: LONG });
    await bot.finish();
    expect(server.texts(1)).toEqual([plainMessages(splitForRich(LONG)[0] ?? paragraph(''))[0]?.text]);
  });

  test('whose answer was lost is made again, which nobody sees', async () => {
    const { bot, server } = await running();
    server.react = first({ kind: 'cut', effect: true });
    await bot.say(1, edit);
    await bot.finish();
    expect(server.effects).toHaveLength(2);
    expect(bot.of('possibly-repeated')).toEqual([]);
  });
});
