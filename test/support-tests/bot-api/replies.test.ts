import { expect, test } from 'vitest';
import { ask, complaint, opened } from './asking.js';

test('a reply needs its message, unless it may be missing', async () => {
  const telegram = await opened();
  const anna = telegram.person({ firstName: 'Anna' });
  const asked = anna.writes('hello');
  const send = (reply_parameters: object): Promise<string> =>
    complaint(telegram, 'sendMessage', { chat_id: anna.id, text: 'x', reply_parameters });
  expect(await send({ message_id: 999 })).toBe('Bad Request: message to be replied not found');
  expect(await send({ quote: 'hello' })).toBe('Bad Request: can\'t find field "message_id"');
  expect(await send({ message_id: 999, allow_sending_without_reply: true })).toBe('ok');
  expect(anna.chat.lastMessage?.reply).toBeUndefined();
  expect(await send({ message_id: asked.id })).toBe('ok');
  expect(anna.chat.lastMessage?.reply?.message).toBe(asked);
});

test('a quote is an exact part of the message, formatting and all', async () => {
  const telegram = await opened();
  const anna = telegram.person({ firstName: 'Anna' });
  const text = `150 people asked. 150 came. ${'x'.repeat(1100)}`;
  const asked = anna.writes(text, { entities: [{ type: 'bold', offset: 18, length: 3 }] });
  const send = (quote: string, more: object = {}): Promise<string> =>
    complaint(telegram, 'sendMessage', {
      chat_id: anna.id,
      text: 'x',
      reply_parameters: { message_id: asked.id, quote, ...more },
    });
  const invalid = 'Bad Request: QUOTE_TEXT_INVALID';
  expect(await send('151')).toBe(invalid);
  expect(await send('x'.repeat(1025))).toBe(invalid);
  expect(await send('x'.repeat(1024))).toBe('ok');
  expect(await send('150')).toBe('ok');
  expect(anna.chat.lastMessage?.reply?.quote).toEqual({ text: '150', position: 0, is_manual: true });
  expect(await send('150 came')).toBe(invalid);
  expect(await send('<b>150</b> came', { quote_parse_mode: 'HTML' })).toBe('ok');
  expect(anna.chat.lastMessage?.reply?.quote).toMatchObject({
    position: 18,
    entities: [{ type: 'bold', offset: 0, length: 3 }],
  });
});

test('topics: unknown, closed and deleted ones', async () => {
  const telegram = await opened();
  const anna = telegram.person({ firstName: 'Anna' });
  const group = telegram.supergroup({ title: 'News', members: [anna], isForum: true });
  anna.addsBotTo(group);
  const topic = group.topic('Returnees', anna.user);
  const asked = anna.writes('/ask who', { in: group, thread: topic });
  const send = (more: object): Promise<string> =>
    complaint(telegram, 'sendMessage', { chat_id: group.id, text: 'x', ...more });
  expect(await send({ message_thread_id: 999 })).toBe('Bad Request: message thread not found');
  expect(await send({ message_thread_id: 1 })).toBe('Bad Request: message thread not found');
  expect(
    await complaint(telegram, 'sendChatAction', { chat_id: group.id, message_thread_id: 1, action: 'typing' }),
  ).toBe('ok');
  expect(await send({ message_thread_id: topic.id })).toBe('ok');
  expect(group.lastMessage?.toJson()).toMatchObject({
    message_thread_id: topic.id,
    is_topic_message: true,
    reply_to_message: { message_id: topic.id, forum_topic_created: { name: 'Returnees' } },
  });
  expect(await send({ reply_parameters: { message_id: asked.id } })).toBe('ok');
  expect(group.lastMessage?.thread).toBe(topic.id);
  topic.close(anna.user);
  expect(await send({ message_thread_id: topic.id })).toBe('Bad Request: TOPIC_CLOSED');
  topic.reopen(anna.user);
  expect(await send({ message_thread_id: topic.id })).toBe('ok');
  topic.delete();
  expect(await send({ message_thread_id: topic.id })).toBe('Bad Request: message thread not found');
  expect(await send({})).toBe('ok');
});

test('there are no threads in private chats and basic groups', async () => {
  const telegram = await opened();
  const anna = telegram.person({ firstName: 'Anna' });
  anna.writes('hello');
  const group = telegram.group({ title: 'News', members: [anna] });
  anna.addsBotTo(group);
  for (const chat_id of [anna.id, group.id]) {
    expect(await ask(telegram, 'sendMessage', { chat_id, text: 'x', message_thread_id: 3 })).toMatchObject({
      description: 'Bad Request: message thread not found',
    });
  }
});

test('in a supergroup without topics a reply belongs to the thread of what it answers', async () => {
  const telegram = await opened();
  const anna = telegram.person({ firstName: 'Anna' });
  const group = telegram.supergroup({ title: 'News', members: [anna] });
  anna.addsBotTo(group);
  const first = anna.writes('/ask who', { in: group });
  const second = anna.writes('/ask when', { in: group, replyTo: first });
  expect(second.toJson()).toMatchObject({ message_thread_id: first.id });
  expect(second.toJson().is_topic_message).toBeUndefined();
  const parameters = { chat_id: group.id, text: 'x', message_thread_id: first.id };
  expect(await complaint(telegram, 'sendMessage', parameters)).toBe('ok');
});
