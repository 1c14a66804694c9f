import { Api } from 'grammy';
import type { Update } from 'grammy/types';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../../src/config.js';
import { TelegramTokenError } from '../../../src/errors.js';
import { receiveUpdates, type Reception } from '../../../src/telegram/incoming/reception.js';
import { newStorage } from '../../storage/samples.js';
import { type BotApi, startBotApi } from '../../support/bot-api/index.js';
import { PATIENCE } from '../samples.js';
import { freePort } from './free-port.js';
import { takingInto } from './taking.js';

interface Receiving {
  readonly telegram: BotApi;
  readonly reception: Reception;
  readonly handled: readonly Update[];
  readonly port: number;
}

const text = (update: Update): string | undefined => update.message?.text;

/** A reception as it is configured, whose updates are noted instead of worked through. */
async function receiving(
  environment: (port: number) => Record<string, string>,
  telegram?: BotApi,
  token?: string,
): Promise<Receiving> {
  const api = telegram ?? (await startBotApi({ limits: 'off', webhook: { pausesMs: [20] } }));
  onTestFinished(() => api.close());
  const port = await freePort();
  const handled: Update[] = [];
  const sink = {
    handle: async (updates: Update[]) => {
      handled.push(...updates);
      return 100;
    },
    size: () => 0,
    snapshot: () => [],
  };
  const { telegram: config } = readConfig({ TELEGRAM_API_ROOT: api.root, ...environment(port) });
  const reception = await receiveUpdates({
    ...takingInto(await newStorage()),
    api: new Api(api.token, { apiRoot: api.root }),
    files: { root: api.root, token: token ?? api.token },
    config,
    sink,
    secret: 'made_up',
  });
  reception.failed.catch(() => {});
  onTestFinished(async () => {
    await reception.stop();
    await reception.close();
  });
  return { telegram: api, reception, handled, port };
}

const hookAt = (port: number) => ({ WEBHOOK_URL: `http://127.0.0.1:${port}/hook/depesche`, PORT: String(port) });

async function status(port: number, path: string, options: RequestInit = {}): Promise<number> {
  return (await fetch(`http://127.0.0.1:${port}${path}`, options)).status;
}

describe('updates that Telegram brings', () => {
  it('come in by the webhook, with a secret that is made up', async () => {
    const { telegram, handled, port } = await receiving(hookAt);
    const anna = telegram.person({ firstName: 'Anna' });
    anna.writes('one');
    await telegram.taken();

    await expect.poll(() => handled.map(text), PATIENCE).toEqual(['one']);
    const [subscription] = telegram.ledger.of('setWebhook');
    expect(subscription?.parameters).toMatchObject({
      url: hookAt(port).WEBHOOK_URL,
      secret_token: 'made_up',
      allowed_updates: ['message', 'callback_query', 'my_chat_member'],
    });
    expect(telegram.ledger.of('getUpdates')).toEqual([]);
    expect(await status(port, '/readyz')).toBe(200);
  });

  it('come in by the secret of the environment, and by no other way', async () => {
    const { telegram, handled, port } = await receiving((at) => ({ ...hookAt(at), WEBHOOK_SECRET: 'chosen-secret' }));
    telegram.person({ firstName: 'Anna' }).writes('one');
    await telegram.taken();
    const forged = (secret: string) => ({
      method: 'POST',
      headers: { 'x-telegram-bot-api-secret-token': secret },
      body: '{"update_id":5}',
    });

    expect(await status(port, '/hook/depesche', forged('made_up'))).toBe(401);
    expect(await status(port, '/hook', forged('chosen-secret'))).toBe(405);
    expect(await status(port, '/hook/depesche')).toBe(404);
    await expect.poll(() => handled.map(text), PATIENCE).toEqual(['one']);
  });

  it('are left to the next process once it is stopped', async () => {
    const { telegram, reception, handled, port } = await receiving(hookAt);
    await reception.stop();
    telegram.person({ firstName: 'Anna' }).writes('one');

    await telegram.until(() => telegram.ledger.entries.length > 0 && telegram.pendingUpdates.length === 1);
    expect(await status(port, '/hook/depesche', { method: 'POST', body: '{"update_id":5}' })).toBe(503);
    expect(await status(port, '/readyz')).toBe(503);
    expect(await status(port, '/healthz')).toBe(200);
    expect(handled).toEqual([]);
    expect(telegram.pendingUpdates).toHaveLength(1);
  });
});

describe('updates that the bot asks for', () => {
  it('come in although there was a webhook before', async () => {
    const telegram = await startBotApi({ limits: 'off' });
    const api = new Api(telegram.token, { apiRoot: telegram.root });
    await api.setWebhook('http://127.0.0.1:9/old');
    const anna = telegram.person({ firstName: 'Anna' });
    anna.writes('before');
    const { handled, port, reception } = await receiving((at) => ({ PORT: String(at) }), telegram);
    anna.writes('after');
    await telegram.taken();

    expect(handled.map(text)).toEqual(['before', 'after']);
    expect((await api.getWebhookInfo()).url).toBe('');
    expect(await status(port, '/readyz')).toBe(200);

    await reception.stop();
    expect(await status(port, '/readyz')).toBe(503);
    anna.writes('later');
    await telegram.settled(50);
    expect(telegram.pendingUpdates).toHaveLength(1);
  });

  it('come in without a port too', async () => {
    const { telegram, handled, port } = await receiving(() => ({}));
    telegram.person({ firstName: 'Anna' }).writes('one');
    await telegram.taken();

    expect(handled.map(text)).toEqual(['one']);
    await expect(status(port, '/healthz')).rejects.toThrow('fetch failed');
  });

  it('cannot come in with a token that Telegram does not know', async () => {
    const { reception } = await receiving(() => ({}), undefined, '7000000001:AAAnotherTokenThatNobodyKnows');
    await expect(reception.failed).rejects.toThrow(TelegramTokenError);
  });
});

describe('the server', () => {
  it('is gone once the reception is closed', async () => {
    const { reception, port } = await receiving(hookAt);
    await reception.stop();
    await reception.close();
    await expect(status(port, '/healthz')).rejects.toThrow('fetch failed');
  });
});
