import { describe, expect, test } from 'vitest';
import { StorageUnavailableError } from '../../../src/errors.js';
import type { Storage } from '../../../src/storage/index.js';
import { newStorage } from '../../storage/samples.js';
import { FakeClock } from './fake-clock.js';
import { ModelServer } from './model-server.js';
import { BotProcess } from './bot-process.js';
import { first, refuse } from './running.js';

type Messages = Storage['telegram']['messages'];

const FULL = new StorageUnavailableError('There is no space left for the database.', 'Free some space.');

/** A bot whose database does not take some of what is written, as on a full disk. */
async function onFailingDisk() {
  const clock = new FakeClock();
  const server = new ModelServer(clock);
  const storage = await newStorage(':memory:');
  const failing = new Set<keyof Messages>();
  const { telegram } = storage;
  const messages = new Proxy(telegram.messages, {
    get: (target, name: keyof Messages) =>
      failing.has(name) ? async () => Promise.reject(FULL) : (target[name] as () => unknown).bind(target),
  });
  const transaction: typeof telegram.transaction = async (work) =>
    failing.has('cancel') ? Promise.reject(FULL) : telegram.transaction(work);
  const bot = new BotProcess({ clock, server, storage: { telegram: { ...telegram, messages, transaction } } });
  await bot.outbox.start();
  return { clock, server, storage, bot, failing };
}

describe('a slow database', () => {
  test('does not let a call begin that a pause or the end has overtaken', async () => {
    const clock = new FakeClock();
    const server = new ModelServer(clock);
    const { telegram } = await newStorage(':memory:');
    const messages = new Proxy(telegram.messages, {
      get: (target, name: keyof Messages) => {
        const method = target[name] as (...given: unknown[]) => unknown;
        return async (...given: unknown[]) => {
          if (name === 'begin') await new Promise<void>((resolve) => clock.after(50, resolve));
          return method.apply(target, given);
        };
      },
    });
    const bot = new BotProcess({ clock, server, storage: { telegram: { ...telegram, messages } } });
    await bot.outbox.start();
    let calls = 0;
    server.react = () => (++calls === 20 ? { kind: 'flood', scope: 'all', retryAfter: 7 } : { kind: 'ok' });
    server.latency = () => 1;
    for (let chat = 1; chat <= 25; chat++) await bot.say(chat, `${chat}`);
    await clock.advance(5000);
    expect(server.calls).toHaveLength(20);
    await clock.advanceUntil(() => server.calls.length === 24);
    await clock.advance(2);
    const drained = bot.outbox.drain(clock.now());
    await clock.advance(5000);
    await drained;
    expect(server.calls).toHaveLength(24);
    expect(server.violations).toEqual([]);
    expect(await telegram.messages.countUnsent()).toBe(2);
  });
});

describe('a database that takes nothing', () => {
  test('lets no message go out that could not be marked as being sent', async () => {
    const { bot, server, clock, failing } = await onFailingDisk();
    failing.add('begin');
    await bot.say(1, 'one');
    await clock.advance(60_000);
    expect(server.calls).toEqual([]);
    // 1, 2, 4, 8, 16 and 30 s later: it does not spin.
    expect(bot.of('storage-failed').map(({ delayMs }) => delayMs)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000]);
    expect(bot.of('storage-failed')[0]?.error).toBe(FULL);
    failing.clear();
    await bot.finish();
    expect(server.texts(1)).toEqual(['one']);
  });

  test('never has a message sent twice that could not be marked as sent', async () => {
    const { bot, server, clock, storage, failing } = await onFailingDisk();
    failing.add('succeed');
    await bot.say(1, 'one', 'two');
    await bot.say(2, 'three');
    await clock.advance(60_000);
    expect(server.effects.map(({ text }) => text)).toEqual(['one', 'three']);
    failing.clear();
    await bot.finish();
    expect(server.effects.map(({ text }) => text)).toEqual(['one', 'three', 'two']);
    expect(await storage.telegram.messages.countUnsent()).toBe(0);
    expect(bot.of('possibly-repeated')).toEqual([]);
  });

  test('holds up the mark of a chat that cannot be reached', async () => {
    const { bot, server, clock, storage, failing } = await onFailingDisk();
    server.react = first(refuse(403, 'Forbidden: bot was blocked by the user'));
    await bot.say(1, 'one', 'two');
    failing.add('cancel');
    await clock.advance(10_000);
    expect(server.calls).toHaveLength(1);
    failing.clear();
    await bot.finish();
    expect(server.calls).toHaveLength(1);
    expect(await storage.telegram.messages.countUnsent()).toBe(0);
  });

  test('is asked again for messages that were enqueued', async () => {
    const { bot, server, failing } = await onFailingDisk();
    const ids = await bot.store(1, 'one');
    failing.add('pending');
    bot.outbox.enqueue(ids);
    failing.delete('pending');
    await bot.say(1, 'two');
    await bot.finish();
    expect(server.texts(1)).toEqual(['one', 'two']);
  });

  test('does not keep a draining outbox beyond its deadline', async () => {
    const { bot, clock, failing } = await onFailingDisk();
    failing.add('succeed');
    await bot.say(1, 'one');
    await clock.advance(5000);
    const drained = bot.outbox.drain(new Date(clock.now().getTime() + 10_000));
    await clock.advance(10_000);
    await drained;
    expect(clock.pending).toBe(0);
    const told = bot.events.length;
    await clock.advance(60_000);
    expect(bot.events).toHaveLength(told);
  });
});
