import { setImmediate as atRest } from 'node:timers/promises';
import { Api, Bot } from 'grammy';
import { describe, expect, it, onTestFinished } from 'vitest';
import { TelegramTokenError } from '../../../src/errors.js';
import type { BotContext } from '../../../src/telegram/bot-context.js';
import { createSink, startPolling } from '../../../src/telegram/incoming/pipeline.js';
import { PollingSource } from '../../../src/telegram/incoming/polling.js';
import { newStorage } from '../../storage/samples.js';
import { startBotApi } from '../../support/bot-api/index.js';
import { keptLog, ME, message, PATIENCE } from '../samples.js';
import { takingInto } from './taking.js';

/** A bot that notes the texts it is given, and fails at one of them. */
function notingBot(): { readonly bot: Bot<BotContext>; readonly noted: string[] } {
  const noted: string[] = [];
  const bot = new Bot<BotContext>('7000000001:never-called', { botInfo: ME });
  bot.on('message:text', ({ message: { text } }) => {
    if (text === 'fail') throw new Error('the database is gone');
    noted.push(text);
  });
  return { bot, noted };
}

describe('the sink', () => {
  it('works through updates at once', async () => {
    const bot = new Bot<BotContext>('7000000001:never-called', { botInfo: ME });
    const begun: number[] = [];
    let finish = (): void => {};
    const finished = new Promise<void>((resolve) => (finish = resolve));
    bot.use(async ({ update }) => {
      begun.push(update.update_id);
      await finished;
    });
    const sink = createSink(bot, keptLog());

    void sink.handle([1, 2, 3].map((update_id) => ({ ...message({ text: 'x' }), update_id })));
    await atRest();

    expect(begun).toEqual([1, 2, 3]);
    expect(sink.size()).toBe(3);
    finish();
    await atRest();
    expect(sink.size()).toBe(0);
  });

  it('logs what could not be finished, and goes on', async () => {
    const { bot, noted } = notingBot();
    const { log, lines } = keptLog();
    const sink = createSink(bot, { log });

    await sink.handle(['one', 'fail', 'two'].map((text) => message({ text })));
    await expect.poll(() => sink.size(), PATIENCE).toBe(0);

    expect(noted).toEqual(['one', 'two']);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('the database is gone');
  });
});

describe('polling as it runs', () => {
  async function running(token?: string) {
    const telegram = await startBotApi({ limits: 'off' });
    onTestFinished(() => telegram.close());
    const taking = takingInto(await newStorage());
    const api = new Api(token ?? telegram.token, { apiRoot: telegram.root });
    const { bot, noted } = notingBot();
    const poller = startPolling(new PollingSource({ ...taking, api, wait: async () => {} }), createSink(bot, taking));
    return { telegram, noted, poller, anna: telegram.person({ firstName: 'Anna' }) };
  }

  it('carries updates to the bot until it is stopped', async () => {
    const { telegram, noted, poller, anna } = await running();
    anna.writes('one');
    anna.writes('two');
    await telegram.taken();
    anna.writes('three');
    await telegram.taken();
    expect(noted).toEqual(['one', 'two', 'three']);

    poller.stop();
    await poller.ended;

    anna.writes('four');
    expect(telegram.pendingUpdates).toHaveLength(1);
    expect(noted).toHaveLength(3);
  });

  it('says when it cannot go on', async () => {
    const { poller } = await running('7000000001:AAAnotherTokenThatNobodyKnows');
    await expect(poller.ended).rejects.toThrow(TelegramTokenError);
  });
});
