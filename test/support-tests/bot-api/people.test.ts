import { expect, test } from 'vitest';
import { ask, complaint, handClock, opened } from './asking.js';

test('what a person types gets its entities', async () => {
  const telegram = await opened();
  const anna = telegram.person({ firstName: 'Anna', username: 'anna', languageCode: 'de' });
  anna.writes('/ask@depesche_test_bot @bert #news https://e.org/a. a@b.org und/oder');
  expect(telegram.pendingUpdates).toMatchObject([
    {
      message: {
        from: { id: anna.id, is_bot: false, first_name: 'Anna', username: 'anna', language_code: 'de' },
        chat: { id: anna.id, type: 'private', first_name: 'Anna', username: 'anna' },
        entities: [
          { type: 'bot_command', offset: 0, length: 22 },
          { type: 'mention', offset: 23, length: 5 },
          { type: 'hashtag', offset: 29, length: 5 },
          { type: 'url', offset: 35, length: 15 },
          { type: 'email', offset: 52, length: 7 },
        ],
      },
    },
  ]);
});

test('links, documents and forwarded texts', async () => {
  const telegram = await opened();
  const anna = telegram.person({ firstName: 'Anna' });
  anna.opensLink('invite-1_A');
  expect(() => anna.opensLink('has space')).toThrow('No deep link');
  anna.sendsDocument({ name: 'a.md', mime: 'text/markdown', content: Buffer.from('# A'), caption: 'see' });
  const channel = { title: 'News', username: 'news' };
  anna.forwards({ text: 'Breaking', origin: { channel, messageId: 7 } });
  anna.forwards({ text: 'Psst', origin: { hiddenName: 'X' } });
  expect(telegram.pendingUpdates.map(({ message }) => message)).toMatchObject([
    { text: '/start invite-1_A', entities: [{ type: 'bot_command', offset: 0, length: 6 }] },
    { document: { file_name: 'a.md', mime_type: 'text/markdown', file_size: 3 }, caption: 'see' },
    { text: 'Breaking', forward_origin: { type: 'channel', message_id: 7, chat: { ...channel, type: 'channel' } } },
    { text: 'Psst', forward_origin: { type: 'hidden_user', sender_user_name: 'X' } },
  ]);
});

test('edits of people reach the bot', async () => {
  const telegram = await opened();
  const anna = telegram.person({ firstName: 'Anna' });
  const message = anna.writes('helo');
  anna.edits(message, 'hello');
  expect(telegram.pendingUpdates.at(-1)).toMatchObject({
    edited_message: { message_id: message.id, text: 'hello', edit_date: expect.any(Number) },
  });
});

test('a pressed button is answered in time, with a text of its length', async () => {
  const clock = handClock();
  const telegram = await opened({ clock: clock.now });
  const anna = telegram.person({ firstName: 'Anna' });
  anna.writes('hello');
  const inline_keyboard = [[{ text: 'Go', callback_data: 'go' }], [{ text: 'Site', url: 'https://e.org' }]];
  await ask(telegram, 'sendMessage', { chat_id: anna.id, text: 'x', reply_markup: { inline_keyboard } });
  const message = await anna.chat.nextMessage();
  const press = anna.presses((button) => 'callback_data' in button, message);
  expect(telegram.pendingUpdates.at(-1)).toMatchObject({
    callback_query: { id: press.id, data: 'go', from: { id: anna.id }, message: { message_id: message.id } },
  });
  const answer = (id: string, more: object = {}): Promise<string> =>
    complaint(telegram, 'answerCallbackQuery', { callback_query_id: id, ...more });
  expect(await answer(press.id, { text: 'x'.repeat(201) })).toBe('Bad Request: MESSAGE_TOO_LONG');
  expect(await answer(press.id, { text: 'done', show_alert: true })).toBe('ok');
  expect(await telegram.answerTo(press)).toEqual({ text: 'done', alert: true, url: undefined });
  const old = 'Bad Request: query is too old and response timeout expired or query ID is invalid';
  expect(await answer('17')).toBe(old);
  clock.forward(15 * 60_000 + 1);
  expect(await answer(press.id)).toBe(old);
  expect(() => anna.presses('Site', message)).toThrow('does not call back');
  expect(() => anna.presses('Stop', message)).toThrow('"Go", "Site"');
});

test('the bot may write only to who wants to hear from it', async () => {
  const telegram = await opened();
  const anna = telegram.person({ firstName: 'Anna' });
  const send = (chat_id: unknown = anna.id): Promise<unknown> => ask(telegram, 'sendMessage', { chat_id, text: 'x' });
  const failed = (error_code: number, description: string): object => ({ ok: false, error_code, description });
  expect(await send()).toEqual(failed(403, "Forbidden: bot can't initiate conversation with a user"));
  anna.writes('hello');
  expect(await send()).toMatchObject({ ok: true });
  anna.blocks();
  expect(await send()).toEqual(failed(403, 'Forbidden: bot was blocked by the user'));
  expect(() => anna.writes('hello')).toThrow('cannot write to the bot');
  expect(telegram.pendingUpdates.at(-1)).toMatchObject({
    my_chat_member: {
      from: { id: anna.id },
      old_chat_member: { status: 'member' },
      new_chat_member: { status: 'kicked' },
    },
  });
  anna.unblocks();
  expect(await send()).toMatchObject({ ok: true });
  anna.deletesAccount();
  expect(await send()).toEqual(failed(403, 'Forbidden: user is deactivated'));
  expect(await send(77)).toEqual(failed(400, 'Bad Request: chat not found'));
  expect(await send('')).toEqual(failed(400, 'Bad Request: chat_id is empty'));
});

test('waiting: messages are read on in order, and what never comes fails with the last calls', async () => {
  const telegram = await opened();
  const anna = telegram.person({ firstName: 'Anna' });
  anna.writes('hello');
  const first = anna.chat.nextMessage();
  for (const text of ['one', 'two', 'three']) await ask(telegram, 'sendMessage', { chat_id: anna.id, text });
  expect((await first).text).toBe('one');
  expect((await anna.chat.nextMessage()).text).toBe('two');
  expect((await anna.chat.nextMessage({ after: await first })).text).toBe('two');
  expect((await anna.chat.nextMessage()).text).toBe('three');
  await expect(anna.chat.nextMessage({ timeoutMs: 1 })).rejects.toThrow('sendMessage: ok');
  await telegram.settled(5);
});
