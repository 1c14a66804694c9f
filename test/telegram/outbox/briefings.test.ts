import { describe, expect, test } from 'vitest';
import { chatId } from '../../../src/domain/index.js';
import { storedMessage } from '../../../src/telegram/outbox/index.js';
import { stored } from '../../storage/briefings/samples.js';
import { paragraph } from './bot-process.js';
import { first, refuse, restart, type Running, running } from './running.js';

/** Stores a briefing for a chat and gives its delivery; the messages are enqueued. */
async function brief({ storage, bot, clock }: Running, chat: number, ...texts: readonly string[]): Promise<number> {
  const contents = texts.map((text) => {
    const content = { kind: 'message', text: paragraph(text), keyboard: [], replyTo: null } as const;
    return storedMessage({ chatId: chatId(chat), threadId: null, content }).content;
  });
  const { delivery, messages } = await stored(storage, contents, chat, clock.now());
  bot.outbox.enqueue(messages);
  return delivery;
}

async function stateOf({ storage }: Running, delivery: number): Promise<string | undefined> {
  return (await storage.briefings.deliveries.find(delivery))?.state;
}

describe('a briefing', () => {
  test('goes out message by message, and is sent with the last', async () => {
    const run = await running();
    const delivery = await brief(run, 1, 'one', 'two', 'three');
    expect(run.bot.outbox.waitingBriefings).toBe(0);
    await run.clock.advance(1200);
    expect(await stateOf(run, delivery)).toBe('sending');
    expect(run.bot.outbox.waitingBriefings).toBe(1);
    await run.bot.finish();
    expect(run.server.texts(1)).toEqual(['one', 'two', 'three']);
    expect(await stateOf(run, delivery)).toBe('sent');
    expect(run.bot.outbox.waitingBriefings).toBe(0);
  });

  test('lets answers pass', async () => {
    const run = await running();
    for (let chat = 1; chat <= 60; chat++) await brief(run, chat, `briefing ${chat}`);
    await run.clock.advance(500);
    expect(run.server.effects.length).toBeGreaterThan(5);
    const before = run.server.calls.length;
    await run.bot.say(99, 'answer');
    await run.clock.advance(100);
    expect(run.server.calls.slice(before, before + 3).map(({ chatId: chat }) => chat)).toContain(99);
    await run.bot.finish();
    expect(run.server.effects).toHaveLength(61);
    expect(run.server.violations).toEqual([]);
  });

  test('is sent again where the server has not taken it: too many requests, no connection', async () => {
    const run = await running();
    run.server.react = first({ kind: 'flood', scope: 'chat', retryAfter: 3 }, { kind: 'refused-connection' });
    const delivery = await brief(run, 1, 'one', 'two');
    await run.bot.finish();
    expect(run.server.texts(1)).toEqual(['one', 'two']);
    expect(await stateOf(run, delivery)).toBe('sent');
    expect(run.bot.of('possibly-repeated')).toEqual([]);
  });

  test.each([
    ['cut', true],
    ['cut', false],
    ['internal', false],
    ['html', true],
    ['hang', true],
    ['hang', false],
  ] as const)('whose answer is lost by %s is unknown, and no more of it is sent (effect: %s)', async (kind, effect) => {
    const run = await running();
    run.server.react = first({ kind: 'ok' }, { kind, effect });
    const delivery = await brief(run, 1, 'one', 'two', 'three');
    await run.bot.finish();
    expect(run.server.texts(1)).toEqual(effect ? ['one', 'two'] : ['one']);
    expect(await stateOf(run, delivery)).toBe('unknown');
    expect(run.bot.of('lost')).toMatchObject([{ chatId: 1, delivery }]);
    expect(await run.storage.briefings.unknown.undecided(9)).toMatchObject([
      { id: delivery, chat: 1, sentMessages: 1, unsentMessages: 2 },
    ]);
  });

  test('is sent to the end when somebody decides so', async () => {
    const run = await running();
    run.server.react = first({ kind: 'cut', effect: false });
    const delivery = await brief(run, 1, 'one', 'two');
    await run.bot.finish();
    const { clock, storage, bot } = run;
    const ids = await storage.briefings.transaction(async ({ unknown }) => unknown.sendAgain(delivery, clock.now()));
    bot.outbox.enqueue(ids ?? []);
    await bot.finish();
    expect(run.server.texts(1)).toEqual(['one', 'two']);
    expect(await stateOf(run, delivery)).toBe('sent');
  });

  test('that the server will never take has failed', async () => {
    const run = await running();
    run.server.react = () => refuse(400, 'Bad Request: message thread not found');
    const delivery = await brief(run, 1, 'one', 'two');
    await run.bot.finish();
    expect(run.server.calls).toHaveLength(1);
    expect(await stateOf(run, delivery)).toBe('failed');
  });

  test('is blocked where the person has blocked the bot, with all that waits for the chat', async () => {
    const run = await running();
    run.server.react = () => refuse(403, 'Forbidden: bot was blocked by the user');
    const delivery = await brief(run, 1, 'one', 'two');
    const other = await brief(run, 1, 'three');
    await run.bot.finish();
    expect(run.server.calls).toHaveLength(1);
    expect(await stateOf(run, delivery)).toBe('blocked');
    expect(await stateOf(run, other)).toBe('blocked');
    const later = await brief(run, 1, 'four');
    await run.bot.finish();
    expect(run.server.calls).toHaveLength(1);
    expect(await stateOf(run, later)).toBe('blocked');
  });

  test('is blocked where an answer has shown that the person has blocked the bot', async () => {
    const run = await running();
    run.server.react = () => refuse(403, 'Forbidden: bot was blocked by the user');
    await run.bot.say(1, 'answer');
    const delivery = await brief(run, 1, 'one');
    await run.bot.finish();
    expect(run.server.calls).toHaveLength(1);
    expect(await stateOf(run, delivery)).toBe('blocked');
  });

  test('goes to the supergroup that its group has become, and so does the next', async () => {
    const run = await running();
    run.server.react = first(refuse(400, 'Bad Request: group chat was upgraded', { migrate_to_chat_id: -1001 }));
    const delivery = await brief(run, -1, 'one');
    await run.bot.finish();
    expect(run.server.texts(-1001)).toEqual(['one']);
    expect(await stateOf(run, delivery)).toBe('sent');
    expect(await run.storage.briefings.subscriptions.ofChat(chatId(-1001))).toHaveLength(1);
  });

  test('is not taken back with what waits for its chat', async () => {
    const run = await running();
    const delivery = await brief(run, 1, 'one', 'two');
    await run.bot.say(1, 'answer');
    await run.clock.advance(10);
    await run.bot.outbox.withdraw(chatId(1));
    await run.bot.finish();
    expect(run.server.texts(1)).toEqual(expect.arrayContaining(['one', 'two']));
    expect(await stateOf(run, delivery)).toBe('sent');
  });

  test('is given up when it could not be sent for six hours', async () => {
    const run = await running();
    run.server.react = () => ({ kind: 'refused-connection' });
    const delivery = await brief(run, 1, 'one');
    await run.clock.advance(5 * 3_600_000);
    expect(await stateOf(run, delivery)).toBe('sending');
    await run.clock.advance(2 * 3_600_000);
    expect(await stateOf(run, delivery)).toBe('failed');
  });
});

describe('a process that ends while briefings are sent', () => {
  test('leaves as unknown what was under way; the next one sends the others, and answers as ever', async () => {
    const before = await running();
    const cut = await brief(before, 1, 'one', 'two');
    const waiting = await brief(before, 2, 'three');
    await before.bot.say(3, 'answer');
    // The answer goes first, the briefing's first message is on its way.
    await before.clock.advance(35);
    const run = await restart(before);
    await run.bot.finish();
    expect(run.server.texts(1).length).toBeLessThanOrEqual(1);
    expect(run.server.texts(2)).toEqual(['three']);
    expect(run.server.texts(3)).toEqual(['answer', 'answer']);
    expect(await stateOf(run, cut)).toBe('unknown');
    expect(await stateOf(run, waiting)).toBe('sent');
    expect(run.server.violations).toEqual([]);
  });

  test('before a request has left it leaves a briefing that goes on', async () => {
    const before = await running();
    before.bot.departures.isHeld = true;
    const delivery = await brief(before, 1, 'one', 'two');
    await before.clock.advance(500);
    expect(await stateOf(before, delivery)).toBe('sending');
    const run = await restart(before);
    await run.bot.finish();
    expect(run.server.texts(1)).toEqual(['one', 'two']);
    expect(await stateOf(run, delivery)).toBe('sent');
    expect(run.bot.of('lost')).toEqual([]);
  });

  test('between two messages leaves a briefing that goes on', async () => {
    const before = await running();
    const delivery = await brief(before, 1, 'one', 'two');
    await before.clock.advance(500);
    const run = await restart(before);
    await run.bot.finish();
    expect(run.server.texts(1)).toEqual(['one', 'two']);
    expect(await stateOf(run, delivery)).toBe('sent');
  });

  test.each(Array.from({ length: 12 }, (_, place) => place * 137 + 3))(
    'again and again sends none twice (after %i ms)',
    async (pause) => {
      let run = await running();
      const deliveries: number[] = [];
      for (let chat = 1; chat <= 20; chat++) deliveries.push(await brief(run, chat, `a ${chat}`, `b ${chat}`));
      for (let restarts = 0; restarts < 6; restarts++) {
        await run.clock.advance(pause);
        run = await restart(run);
      }
      await run.bot.finish();
      for (const [place, delivery] of deliveries.entries()) {
        const texts = run.server.texts(place + 1);
        expect(new Set(texts).size).toBe(texts.length);
        // Of what was cut nothing more comes; of all else everything does.
        const state = await stateOf(run, delivery);
        expect([`sent 2`, `unknown 0`, `unknown 1`, `unknown 2`]).toContain(`${state} ${texts.length}`);
      }
      expect(run.server.violations).toEqual([]);
    },
  );
});
