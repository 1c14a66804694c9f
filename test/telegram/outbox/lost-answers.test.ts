import { describe, expect, test } from 'vitest';
import { paragraph, TOKEN } from './bot-process.js';
import { first, refuse, restart, running } from './running.js';

const DAY = 24 * 3_600_000;
const REFUSED = { kind: 'refused-connection' } as const;

describe('a call without a connection', () => {
  test('is made again after growing pauses, and its message is known to be sent once', async () => {
    const { bot, server } = await running();
    server.react = first(REFUSED, REFUSED, REFUSED);
    const [id] = await bot.say(1, 'one');
    await bot.finish();
    expect(server.texts(1)).toEqual(['one']);
    expect(bot.of('retried').map(({ delayMs }) => delayMs)).toEqual([1000, 2000, 4000]);
    expect(bot.of('retried')[0]?.cause).toBe(
      'ECONNREFUSED: request to the server failed, reason: connect ECONNREFUSED 127.0.0.1:1',
    );
    expect(bot.events.at(-1)).toMatchObject({ kind: 'sent', id, attempts: 4 });
    expect(bot.of('possibly-repeated')).toEqual([]);
    expect(JSON.stringify(bot.events)).not.toContain(TOKEN);
  });

  test('is given up after a day, when it was made every five minutes at last', async () => {
    const { bot, server, clock } = await running();
    server.react = () => REFUSED;
    await bot.say(1, 'one');
    await clock.advance(DAY - 301_000);
    expect(bot.of('failed')).toEqual([]);
    expect(bot.of('retried').at(-1)?.delayMs).toBe(300_000);
    await clock.advance(301_000);
    expect(bot.of('failed')).toMatchObject([{ chatId: 1, reason: expect.stringContaining('ECONNREFUSED') as string }]);
    expect(bot.outbox.waiting).toBe(0);
    expect(clock.pending).toBe(0);
  });

  test('does not hold back another chat', async () => {
    const { bot, server, clock } = await running();
    server.react = ({ chatId }) => (chatId === 1 ? REFUSED : { kind: 'ok' });
    await bot.say(1, 'one');
    await bot.say(2, 'two', 'three');
    await clock.advance(3000);
    expect(server.texts(2)).toEqual(['two', 'three']);
  });

  test('is made by one chat at a time while nobody can be reached, and by all when that is over', async () => {
    const { bot, server, clock } = await running();
    let attempts = 0;
    server.react = () => (attempts++, REFUSED);
    for (let chat = 1; chat <= 100; chat++) await bot.say(chat, `${chat}`);
    await clock.advance(600_000);
    expect(attempts).toBeGreaterThan(20);
    expect(attempts).toBeLessThan(40);
    server.react = () => ({ kind: 'ok' });
    await clock.advance(35_000);
    expect(server.effects.length).toBeGreaterThan(60);
    await bot.finish();
    expect(server.effects).toHaveLength(100);
    expect(server.violations).toEqual([]);
  });
});

describe('a call whose answer is lost', () => {
  test.each([
    ['cut', true],
    ['cut', false],
    ['internal', true],
    ['html', true],
    ['hang', true],
    ['hang', false],
  ] as const)('by %s is made again, and that is told (effect: %s)', async (kind, effect) => {
    const { bot, server, storage, clock } = await running();
    server.react = first({ kind, effect });
    const [id] = await bot.say(1, 'one', 'two');
    await bot.finish();
    expect(server.texts(1)).toEqual(effect ? ['one', 'one', 'two'] : ['one', 'two']);
    expect(bot.of('possibly-repeated')).toEqual([{ kind: 'possibly-repeated', id, chatId: 1 }]);
    expect(bot.of('sent')).toHaveLength(2);
    expect(await storage.telegram.messages.uncertainSince(new Date(0))).toMatchObject([
      { id, state: 'sent', attempts: 2 },
    ]);
    // A call that hangs is given up after half a minute.
    expect(clock.elapsed()).toBeLessThan(34_000);
    expect(server.violations).toEqual([]);
  });

  test('is told of once for the part that it was for', async () => {
    const { bot, server } = await running();
    server.react = first({ kind: 'cut', effect: true });
    const [id] = await bot.say(1, { text: paragraph('Seventy thousand. '.repeat(4000)) });
    await bot.finish();
    expect(server.effects).toHaveLength(4);
    expect(bot.of('possibly-repeated')).toEqual([{ kind: 'possibly-repeated', id, chatId: 1 }]);
  });

  test('because the process ended is made again by the next one, and that is told', async () => {
    const before = await running();
    const [id] = await before.bot.say(1, 'one', 'two');
    await before.clock.advance(30);
    const { bot, server } = await restart(before);
    await bot.finish();
    expect(server.texts(1)).toEqual(['one', 'one', 'two']);
    expect(bot.of('possibly-repeated')).toEqual([{ kind: 'possibly-repeated', id, chatId: 1 }]);
    expect(server.violations).toEqual([]);
  });
});

describe('a message in parts', () => {
  const LONG = { text: paragraph('Seventy thousand. '.repeat(4000)), replyTo: 5 };

  test('is gone on with where it was when the process ended', async () => {
    const before = await running();
    await before.bot.say(1, LONG);
    await before.clock.advance(1080);
    expect(before.server.effects).toHaveLength(2);
    const { bot, server } = await restart(before);
    await bot.finish();
    const texts = server.texts(1);
    expect(texts).toHaveLength(4);
    expect(texts[2]).toBe(texts[1]);
    expect(server.calls.map(({ body }) => body['reply_parameters'] !== undefined)).toEqual([true, false, false, false]);
    expect(bot.of('possibly-repeated')).toHaveLength(1);
    expect(server.violations).toEqual([]);
  });

  test('repeats none after too many requests', async () => {
    const { bot, server } = await running();
    server.react = first({ kind: 'ok' }, { kind: 'flood', scope: 'chat', retryAfter: 3 });
    await bot.say(1, LONG, 'next');
    await bot.finish();
    expect(server.texts(1)).toHaveLength(4);
    expect(server.texts(1).at(-1)).toBe('next');
    expect(server.violations).toEqual([]);
  });
});

describe('the time of day', () => {
  test('may be set back without holding anything up', async () => {
    const before = await running();
    before.server.react = first(REFUSED);
    await before.bot.say(1, 'one', 'two');
    await before.clock.advance(10);
    before.clock.jump(-DAY);
    await before.clock.advance(5000);
    expect(before.server.texts(1)).toEqual(['one', 'two']);
    before.clock.jump(-DAY);
    const { bot, server, clock } = await restart(before);
    await bot.say(1, 'three');
    await clock.advance(3000);
    expect(server.texts(1)).toEqual(['one', 'two', 'three']);
  });

  test('may be set back while a message waits for another try', async () => {
    const before = await running();
    before.server.react = first(REFUSED);
    await before.bot.say(1, 'one');
    await before.clock.advance(100);
    before.clock.jump(-DAY);
    const { server, clock } = await restart(before);
    await clock.advance(301_000);
    expect(server.texts(1)).toEqual(['one']);
  });
});

describe('the limit of a group', () => {
  test('counts the calls of an earlier process that were refused', async () => {
    const before = await running();
    before.server.react = ({ method }) =>
      method === 'sendRichMessage' ? refuse(400, 'Bad Request: not so') : { kind: 'ok' };
    await before.bot.say(-1, ...Array.from({ length: 20 }, (_, place) => `${place}`));
    await before.clock.advance(19_000);
    const { bot, server } = await restart(before);
    await bot.finish();
    expect(server.texts(-1)).toHaveLength(20);
    expect(server.violations).toEqual([]);
  });

  test('counts the parts of an earlier process', async () => {
    const before = await running();
    before.server.react = ({ method }) => (method === 'sendRichMessage' ? refuse(404, 'Not Found') : { kind: 'ok' });
    await before.bot.say(-1, { text: paragraph('A hundred thousand. '.repeat(5000)) });
    await before.clock.advance(16_000);
    const { bot, server } = await restart(before);
    await bot.finish();
    expect(server.effects.length).toBeGreaterThan(24);
    expect(server.violations).toEqual([]);
  });

  test('counts the calls of an earlier process for messages that were given up', async () => {
    const before = await running();
    const edit = { kind: 'edit', messageId: 9 } as const;
    before.server.react = () => refuse(400, 'Bad Request: message to edit not found');
    await before.bot.say(-1, ...Array.from({ length: 30 }, () => edit));
    await before.clock.advance(16_000);
    const { bot, server } = await restart(before);
    await bot.finish();
    expect(server.calls).toHaveLength(30);
    expect(server.violations).toEqual([]);
  });
});
