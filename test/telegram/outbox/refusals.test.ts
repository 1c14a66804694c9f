import { describe, expect, test } from 'vitest';
import { id, paragraph, TOKEN } from './bot-process.js';
import { first, refuse, restart, running } from './running.js';

const HOURS = 3_600_000;

describe('too many requests', () => {
  test('pause the chat until the second that the server names, and no other', async () => {
    const { bot, server } = await running();
    const one = first({ kind: 'flood', scope: 'chat', retryAfter: 9 });
    server.react = (call) => (call.chatId === 1 ? one(call) : { kind: 'ok' });
    await bot.say(1, 'one', 'two');
    await bot.say(2, 'three', 'four');
    await bot.finish();
    expect(server.violations).toEqual([]);
    expect(server.texts(1)).toEqual(['one', 'two']);
    expect(server.effects.map(({ text }) => text)).toEqual(['three', 'four', 'one', 'two']);
    expect(server.effects[2]?.call.at).toBeLessThan(9500);
    expect(bot.of('paused')).toEqual([{ kind: 'paused', scope: 1, until: new Date('2026-01-02T03:04:14.968Z') }]);
    expect(bot.of('possibly-repeated')).toEqual([]);
  });

  test('of a second chat, while one is paused, pause all', async () => {
    const { bot, server, clock } = await running();
    server.react = first(
      { kind: 'flood', scope: 'all', retryAfter: 9 },
      { kind: 'flood', scope: 'all', retryAfter: 9 },
    );
    await bot.say(1, 'one');
    await clock.advance(100);
    await bot.say(2, 'two');
    await clock.advance(100);
    await bot.say(3, 'three');
    await bot.finish();
    expect(bot.of('paused').map(({ scope }) => scope)).toEqual([1, 'all']);
    expect(server.effects.map(({ text }) => text)).toEqual(['one', 'two', 'three']);
    expect(server.violations).toEqual(['120: before the deadline of all']);
  });

  test('while half of the overall rate is used pause all', async () => {
    const { bot, server, clock } = await running();
    for (let chat = 1; chat <= 14; chat++) await bot.say(chat, `${chat}`);
    await clock.advance(500);
    server.react = first({ kind: 'flood', scope: 'all', retryAfter: 5 });
    await bot.say(15, '15');
    await clock.advance(100);
    await bot.say(16, '16');
    await bot.finish();
    expect(bot.of('paused')).toMatchObject([{ scope: 'all' }]);
    expect(server.violations).toEqual([]);
  });

  test('that concern all find few calls on their way', async () => {
    const { bot, server } = await running();
    server.latency = () => 10;
    let calls = 0;
    server.react = () => (++calls === 25 ? { kind: 'flood', scope: 'all', retryAfter: 7 } : { kind: 'ok' });
    for (let chat = 1; chat <= 50; chat++) await bot.say(chat, `${chat}`);
    await bot.finish();
    expect(bot.of('paused')).toMatchObject([{ scope: 'all' }]);
    expect(server.effects).toHaveLength(50);
    expect(server.violations).toEqual([]);
  });

  test('that concern all for a second or two are known by three chats in a row', async () => {
    const { bot, server, clock } = await running();
    server.latency = () => 5;
    let until = Infinity;
    server.react = ({ at }) => {
      if (server.calls.length === 24) until = at + 2000;
      return at <= until && server.calls.length >= 24
        ? { kind: 'flood', scope: 'all', retryAfter: Math.ceil((until - at + 1) / 1000) }
        : { kind: 'ok' };
    };
    for (let chat = 1; chat <= 50; chat++) await bot.say(chat, `${chat}`);
    await bot.finish();
    expect(bot.of('paused').map(({ scope }) => scope)).toEqual([25, 26, 'all']);
    expect(server.effects).toHaveLength(50);
    expect(server.violations).toHaveLength(2);
    expect(clock.elapsed()).toBeLessThan(5000);
  });

  test('that concern all find no more calls than were on their way where answers take long', async () => {
    const { bot, server } = await running();
    server.latency = () => 60;
    let calls = 0;
    let until = -Infinity;
    server.react = ({ at }) => {
      if (++calls === 25) until = at + 2000;
      return at < until ? { kind: 'flood', scope: 'all', retryAfter: 2 } : { kind: 'ok' };
    };
    for (let chat = 1; chat <= 50; chat++) await bot.say(chat, `${chat}`);
    await bot.finish();
    // Those that began within the 120 ms that the first refusal took to come.
    expect(server.violations.length).toBeLessThanOrEqual(4);
    expect(bot.of('paused').map(({ scope }) => scope)).toContain('all');
    expect(server.effects).toHaveLength(50);
  });

  test('of one call in twenty, each for its chat, do not hold up the others', async () => {
    const { bot, server, clock } = await running();
    server.latency = () => 5;
    const refused = new Set<number>();
    server.react = ({ chatId }) => {
      if (chatId % 20 !== 7 || chatId > 500 || refused.has(chatId)) return { kind: 'ok' };
      refused.add(chatId);
      return { kind: 'flood', scope: 'chat', retryAfter: 1 };
    };
    for (let chat = 1; chat <= 600; chat++) await bot.say(chat, `${chat}`);
    await bot.finish();
    expect(refused.size).toBe(25);
    expect(bot.of('paused').map(({ scope }) => scope)).not.toContain('all');
    expect(server.violations).toEqual([]);
    expect(server.effects).toHaveLength(600);
    // At 30 a second, whatever was refused.
    expect(clock.elapsed()).toBeLessThan(20_800);
  });

  test('are not waited on for long by a call that gets no answer', async () => {
    const { bot, server, clock } = await running();
    server.react = ({ chatId }) => {
      if (chatId === 1 && server.calls.length === 0) return { kind: 'flood', scope: 'chat', retryAfter: 1 };
      return chatId === 2 ? { kind: 'hang', effect: false } : { kind: 'ok' };
    };
    await bot.say(1, 'one');
    await clock.advance(100);
    await bot.say(2, 'two');
    await clock.advance(100);
    await bot.say(3, 'three');
    await clock.advance(200);
    expect(server.texts(3)).toEqual([]);
    await clock.advance(200);
    expect(server.texts(3)).toEqual(['three']);
    expect(server.violations).toEqual([]);
  });

  test('pause for hours, over a restart and whatever the clock is set to', async () => {
    const before = await running();
    before.server.react = first({ kind: 'flood', scope: 'chat', retryAfter: 10_072 });
    await before.bot.say(1, 'one');
    await before.clock.advance(2 * HOURS);
    const { bot, server, clock } = await restart(before);
    clock.jump(5 * HOURS);
    await bot.say(2, 'two');
    await bot.finish();
    expect(server.effects.map(({ text }) => text)).toEqual(['two', 'one']);
    expect(server.violations).toEqual([]);
  });
});

test('a message whose turn comes after more than a day is given up', async () => {
  const { bot, server } = await running();
  server.react = first({ kind: 'flood', scope: 'chat', retryAfter: 25 * 3600 });
  const [late] = await bot.say(1, 'one');
  await bot.finish();
  expect(server.calls).toHaveLength(1);
  expect(bot.of('failed')).toEqual([
    { kind: 'failed', id: late, chatId: 1, reason: 'it was not sent within 24 hours' },
  ]);
});

describe('a chat that cannot be reached', () => {
  test.each([
    ['blocked', refuse(403, 'Forbidden: bot was blocked by the user')],
    ['gone', refuse(400, 'Bad Request: chat not found')],
  ] as const)('%s is marked and left alone', async (reachability, refusal) => {
    const { bot, server, storage } = await running();
    server.react = first(refusal);
    await bot.say(1, 'one', 'two', 'three');
    await bot.say(2, 'four');
    await bot.finish();
    expect(await storage.telegram.chats.find(id(1))).toMatchObject({ reachability });
    const [later] = await bot.say(1, 'five');
    await bot.finish();
    expect(server.calls.map(({ chatId }) => chatId)).toEqual([1, 2]);
    expect(bot.events).toMatchObject([
      { kind: 'unreachable', chatId: 1, reachability, messages: 3 },
      { kind: 'sent', chatId: 2 },
      { kind: 'failed', id: later, reason: `the chat cannot be reached: ${reachability}` },
    ]);
    expect(await storage.telegram.messages.countUnsent()).toBe(0);
  });

  test('and can be again is written to again', async () => {
    const { bot, server, storage } = await running();
    server.react = first(refuse(403, 'Forbidden: bot was blocked by the user'));
    await bot.say(1, 'one');
    await bot.finish();
    await storage.telegram.chats.setReachability(id(1), 'reachable');
    await bot.say(1, 'two');
    await bot.finish();
    expect(server.texts(1)).toEqual(['two']);
  });
});

describe('a group that has become a supergroup', () => {
  test('gets what waits for it there, in order', async () => {
    const { bot, server, storage, clock } = await running();
    await storage.telegram.chats.admit(id(-1), 'News');
    server.react = ({ chatId }) =>
      chatId === -1
        ? refuse(400, 'Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: -1001 })
        : { kind: 'ok' };
    const [first_ = 0] = await bot.say(-1, 'one');
    await bot.store(-1001, 'two');
    bot.outbox.enqueue([first_ + 1]);
    await bot.say(-1, 'three', 'four');
    await bot.finish();
    expect(server.texts(-1001)).toEqual(['two', 'one', 'three', 'four']);
    expect(server.calls.filter(({ chatId }) => chatId === -1)).toHaveLength(1);
    expect(bot.of('moved')).toEqual([{ kind: 'moved', from: -1, to: -1001 }]);
    expect(await storage.telegram.chats.find(id(-1001))).toMatchObject({ title: 'News' });
    await bot.say(-1, 'five');
    await clock.advance(100);
    await bot.finish();
    expect(server.texts(-1001).at(-1)).toBe('five');
    expect(server.violations).toEqual([]);
  });
});

describe('in the supergroup that a group has become', () => {
  test.each([
    ['a reply replies to nothing', { replyTo: 7 }],
    ['a change of a message is a message of its own', { kind: 'edit', messageId: 7 }],
  ] as const)('%s, for the numbers of messages are others there', async (_, content) => {
    const { bot, server } = await running();
    server.react = ({ chatId }) =>
      chatId === -1
        ? refuse(400, 'Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: -1001 })
        : { kind: 'ok' };
    await bot.say(-1, { ...content, text: paragraph('150') });
    await bot.finish();
    const call = server.calls.at(-1);
    expect(call).toMatchObject({ method: 'sendRichMessage', body: { chat_id: -1001 } });
    expect(call?.body).not.toHaveProperty('reply_parameters');
  });
});

describe('a token that the server does not know', () => {
  test('ends all sending, and what waits stays stored', async () => {
    const before = await running();
    before.server.react = () => refuse(401, 'Unauthorized');
    await before.bot.say(1, 'one', 'two');
    await before.bot.say(2, 'three');
    await before.clock.advance(12 * HOURS);
    expect(before.server.calls).toHaveLength(2);
    expect(before.bot.events).toEqual([{ kind: 'unauthorized', reason: 'Unauthorized' }]);
    expect(await before.storage.telegram.messages.countUnsent()).toBe(3);
    before.server.react = () => ({ kind: 'ok' });
    const { bot, server } = await restart(before);
    await bot.finish();
    expect(server.effects.map(({ text }) => text)).toEqual(['one', 'three', 'two']);
  });

  test('is known by plain messages that it refuses as if there were none', async () => {
    const { bot, server, clock, storage } = await running();
    server.react = () => refuse(404, 'Not Found');
    await bot.say(1, 'one');
    await clock.advance(60_000);
    expect(server.calls.map(({ method }) => method)).toEqual(['sendRichMessage', 'sendMessage']);
    expect(bot.of('unauthorized')).toHaveLength(1);
    expect(await storage.telegram.messages.countUnsent()).toBe(1);
  });
});

test('a message that the chat does not allow is given up, and the next one tried', async () => {
  const { bot, server, storage } = await running();
  server.react = first(refuse(400, 'Bad Request: not enough rights to send text messages to the chat'));
  await bot.say(-1, 'one', { text: paragraph('two') });
  await bot.finish();
  expect(server.texts(-1)).toEqual(['two']);
  expect(await storage.telegram.chats.find(id(-1))).toBeNull();
  expect(JSON.stringify(bot.events)).not.toContain(TOKEN);
});
