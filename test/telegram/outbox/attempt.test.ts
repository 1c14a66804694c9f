import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Api } from 'grammy';
import { expect, onTestFinished, test, vi } from 'vitest';
import { attempt } from '../../../src/telegram/outbox/attempt.js';
import type { Request } from '../../../src/telegram/outbox/request.js';
import { FakeClock } from './fake-clock.js';
import { id, TOKEN } from './bot-process.js';

const REQUEST: Request = {
  purpose: { kind: 'message', replyTo: null },
  body: { form: 'plain', message: { text: 'x', entities: [] } },
  keyboard: null,
  replyKeyboard: null,
};

test.each([
  ['never comes', ''],
  ['stops in the middle', '{"ok":'],
])('an answer that %s is waited for half a minute', async (_name, beginning) => {
  let asked = false;
  const server = createServer((_request, response) => {
    asked = true;
    if (beginning !== '') response.writeHead(200, { 'content-length': 100 }).write(beginning);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // It listens on a port.
  const { port } = server.address() as AddressInfo;
  const api = new Api(TOKEN, { apiRoot: `http://127.0.0.1:${port}` });
  const clock = new FakeClock();
  let isOver = false;
  const outcome = attempt(api, clock, { chatId: id(1), threadId: null }, REQUEST).finally(() => (isOver = true));
  await vi.waitUntil(() => asked, 10_000);
  await clock.advance(29_999);
  expect(isOver).toBe(false);
  await clock.advance(1);
  expect(await outcome).toEqual({ kind: 'uncertain', reason: 'AbortError: The user aborted a request.' });
  expect(clock.pending).toBe(0);
});
