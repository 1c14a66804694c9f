import { describe, expect, test } from 'vitest';
import { storedMessage } from '../../../src/telegram/outbox/index.js';
import { atRest, type FakeClock } from './fake-clock.js';
import { id, paragraph } from './bot-process.js';
import { first, restart, running } from './running.js';

/** A deadline some ms from now. */
function within(clock: FakeClock, milliseconds: number): Date {
  return new Date(clock.now().getTime() + milliseconds);
}

/** Whether a promise is settled by now. */
function watched(promise: Promise<void>): { readonly isOver: boolean } {
  const state = { isOver: false };
  void promise.then(() => (state.isOver = true));
  return state;
}

describe('withdrawing', () => {
  test('takes back what waits for a chat, and for no other', async () => {
    const { bot, server, storage, clock } = await running();
    await bot.say(1, 'one', 'two', 'three');
    await bot.say(2, 'four', 'five');
    await clock.advance(10);
    expect(await bot.outbox.withdraw(id(1))).toBe(2);
    expect(bot.outbox.waiting).toBe(3);
    await bot.say(1, 'six');
    await bot.finish();
    expect(server.texts(1)).toEqual(['one', 'six']);
    expect(server.texts(2)).toEqual(['four', 'five']);
    expect(await storage.telegram.messages.countUnsent()).toBe(0);
  });

  test('can be for one topic alone', async () => {
    const { bot, server, storage, clock } = await running();
    const messages = ([null, 3, 4] as const).map((threadId) =>
      storedMessage({
        chatId: id(-1),
        threadId,
        content: { kind: 'message', text: paragraph(`${threadId}`), keyboard: [], replyTo: null },
      }),
    );
    await bot.say(-1, 'first');
    bot.outbox.enqueue(await storage.telegram.messages.add(null, messages, clock.now()));
    await clock.advance(100);
    expect(await bot.outbox.withdraw(id(-1), 3)).toBe(1);
    expect(await bot.outbox.withdraw(id(-1), null)).toBe(1);
    await bot.finish();
    expect(server.texts(-1)).toEqual(['first', '4']);
  });

  test('lets a message under way end, but not be tried again or gone on with', async () => {
    const { bot, server, storage, clock } = await running();
    server.react = first({ kind: 'internal', effect: false });
    await bot.say(1, 'one');
    await bot.say(2, { text: paragraph('Seventy thousand. '.repeat(4000)) });
    await clock.advance(30);
    expect(await bot.outbox.withdraw(id(1))).toBe(0);
    expect(await bot.outbox.withdraw(id(2))).toBe(0);
    await bot.finish();
    expect(server.texts(1)).toHaveLength(0);
    expect(server.texts(2)).toHaveLength(1);
    expect(bot.of('failed')).toMatchObject([{ reason: 'it was withdrawn' }, { reason: 'it was withdrawn' }]);
    expect(await storage.telegram.messages.countUnsent()).toBe(0);
  });

  test('of nothing takes back nothing', async () => {
    const { bot } = await running();
    expect(await bot.outbox.withdraw(id(1))).toBe(0);
  });
});

describe('draining', () => {
  test('sends what the rate limits let through by the deadline, and begins nothing after it', async () => {
    const { bot, server, clock } = await running();
    await bot.say(1, 'one', 'two', 'three', 'four');
    await bot.say(2, 'five');
    const drained = watched(bot.outbox.drain(within(clock, 2500)));
    await clock.advance(2000);
    expect(drained.isOver).toBe(false);
    await clock.advance(200);
    expect(drained.isOver).toBe(true);
    expect(server.texts(1)).toEqual(['one', 'two', 'three']);
    expect(server.texts(2)).toEqual(['five']);
    await bot.say(2, 'six');
    await clock.advance(10_000);
    expect(server.calls).toHaveLength(4);
    expect(clock.pending).toBe(0);
  });

  test('is over when everything is sent', async () => {
    const { bot, server, clock } = await running();
    await bot.say(1, 'one', 'two');
    const drained = watched(bot.outbox.drain(within(clock, 60_000)));
    await clock.advance(1200);
    expect(drained.isOver).toBe(true);
    expect(server.texts(1)).toEqual(['one', 'two']);
    expect(clock.pending).toBe(0);
  });

  test('of nothing is over at once', async () => {
    const { bot, clock } = await running();
    await bot.outbox.drain(within(clock, 60_000));
    expect(clock.pending).toBe(0);
  });

  test('does not wait for a pause or for another try', async () => {
    const { bot, server, clock, storage } = await running();
    server.react = ({ chatId }) =>
      chatId === 1 ? { kind: 'flood', scope: 'chat', retryAfter: 5 } : { kind: 'refused-connection' };
    await bot.say(1, 'one');
    await bot.say(2, 'two');
    await clock.advance(100);
    const drained = watched(bot.outbox.drain(within(clock, 60_000)));
    await atRest();
    expect(drained.isOver).toBe(true);
    expect(await storage.telegram.messages.countUnsent()).toBe(2);
  });

  test('waits for a call under way, up to the deadline', async () => {
    const before = await running();
    before.server.latency = () => 5000;
    await before.bot.say(1, 'one');
    const drained = watched(before.bot.outbox.drain(within(before.clock, 60_000)));
    await before.clock.advance(9000);
    expect(drained.isOver).toBe(false);
    await before.clock.advance(1000);
    expect(drained.isOver).toBe(true);

    const { bot, clock, storage } = await restart(before);
    await bot.say(1, 'two');
    const cut = watched(bot.outbox.drain(within(clock, 3000)));
    await clock.advance(3000);
    expect(cut.isOver).toBe(true);
    // What the answer says, when it comes, is recorded all the same.
    await clock.advance(10_000);
    expect(await storage.telegram.messages.countUnsent()).toBe(0);
  });
});
