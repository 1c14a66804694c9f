import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { ask, complaint, opened } from './asking.js';

interface Delivered {
  readonly id: number;
  readonly text: string | undefined;
  readonly secret: string | undefined;
}

const updateShape = z.looseObject({ update_id: z.number(), message: z.looseObject({ text: z.string() }).optional() });

/** A bot's own server; `status` decides the answer to each delivery, and 0 lets it hang. */
async function bot(status: (delivered: Delivered) => number): Promise<{ url: string; delivered: Delivered[] }> {
  const delivered: Delivered[] = [];
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { update_id: id, message } = updateShape.parse(await json(request));
    const secret = request.headers['x-telegram-bot-api-secret-token'];
    delivered.push({ id, text: message?.text, secret: typeof secret === 'string' ? secret : undefined });
    const code = status({ id, text: message?.text, secret: undefined });
    if (code > 0) response.writeHead(code).end();
  };
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // A server that listens on a port has an address of this kind.
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, delivered };
}

const quick = { webhook: { timeoutMs: 10_000, pausesMs: [5, 10] } };

test('updates are posted with the secret, those of a chat in order', async () => {
  const telegram = await opened(quick);
  const { url, delivered } = await bot(() => 200);
  const [anna, bert] = [telegram.person({ firstName: 'Anna' }), telegram.person({ firstName: 'Bert' })];
  anna.writes('waiting');
  await ask(telegram, 'setWebhook', { url, secret_token: 'S-e_1' });
  for (let count = 0; count < 10; count += 1) {
    anna.writes(`a${count}`);
    bert.writes(`b${count}`);
  }
  await telegram.taken();
  const ofAnna = delivered.map(({ text }) => text).filter((text) => text?.startsWith('b') === false);
  expect(ofAnna).toEqual(['waiting', ...Array.from({ length: 10 }, (_, count) => `a${count}`)]);
  expect(new Set(delivered.map(({ secret }) => secret))).toEqual(new Set(['S-e_1']));
  expect(delivered).toHaveLength(21);
});

test('what is not answered with 2xx comes again, and getWebhookInfo says why', async () => {
  const telegram = await opened(quick);
  let failures = 0;
  const { url, delivered } = await bot(() => (failures++ < 2 ? 500 : 204));
  await ask(telegram, 'setWebhook', { url, max_connections: 1 });
  telegram.person({ firstName: 'Anna' }).writes('hello');
  await telegram.until(() => delivered.length > 0 && telegram.pendingUpdates.length > 0);
  await telegram.taken();
  expect(delivered.map(({ text }) => text)).toEqual(['hello', 'hello', 'hello']);
  expect(new Set(delivered.map(({ id }) => id)).size).toBe(1);
  expect(await ask(telegram, 'getWebhookInfo')).toMatchObject({
    result: {
      url,
      pending_update_count: 0,
      max_connections: 1,
      last_error_message: 'Wrong response from the webhook: 500 Internal Server Error',
    },
  });
});

test('an answer that never comes, or a server that is not there, is sent to again', async () => {
  const telegram = await opened({ webhook: { timeoutMs: 100, pausesMs: [5] } });
  let first = true;
  const { url, delivered } = await bot(() => {
    const status = first ? 0 : 200;
    first = false;
    return status;
  });
  await ask(telegram, 'setWebhook', { url });
  telegram.person({ firstName: 'Anna' }).writes('hello');
  await telegram.taken();
  expect(delivered.length).toBeGreaterThan(1);
  expect(new Set(delivered.map(({ id }) => id)).size).toBe(1);
  await ask(telegram, 'setWebhook', { url: 'http://127.0.0.1:1/hook' });
  telegram.person({ firstName: 'Bert' }).writes('hello');
  const info = (): Promise<unknown> => ask(telegram, 'getWebhookInfo').then(({ result }) => result);
  await expect.poll(info).toMatchObject({ pending_update_count: 1, last_error_message: 'Connection refused' });
  await ask(telegram, 'deleteWebhook', { drop_pending_updates: true });
  expect(await info()).toMatchObject({ url: '', pending_update_count: 0 });
});

test('the address and the secret are checked', async () => {
  const telegram = await opened();
  const set = (parameters: object): Promise<string> => complaint(telegram, 'setWebhook', parameters);
  const url = 'https://bot.example.org/hook';
  expect(await set({ url: 'http://bot.example.org' })).toBe(
    'Bad Request: bad webhook: An HTTPS URL must be provided for webhook',
  );
  expect(await set({ url, secret_token: 'a b' })).toBe('Bad Request: secret token contains unallowed characters');
  expect(await set({ url, secret_token: 'a'.repeat(257) })).toBe('Bad Request: secret token is too long');
  expect(await set({ url, secret_token: 'a'.repeat(256) })).toBe('ok');
});
