import { once } from 'node:events';
import { createServer, request as send, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Database from 'better-sqlite3';
import type { Update } from 'grammy/types';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { IncomingUpdate } from '../../../src/telegram/incoming/incoming-update.js';
import { Intake } from '../../../src/telegram/incoming/intake.js';
import { webhook } from '../../../src/telegram/incoming/webhook.js';
import { newStorage, temporaryPath } from '../../storage/samples.js';
import { PATIENCE } from '../samples.js';
import { BOT, ids, stored, takingInto } from './taking.js';

const SECRET = 'S-e_cret';
const LARGEST = 1_000_000;

/** A real server that a webhook is behind. */
async function serve(handler: ReturnType<typeof webhook>): Promise<string> {
  const server = createServer((request, response) => void handler(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // A server that listens on a port has an address of this kind.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
}

async function newHook(path = temporaryPath(), secret = SECRET) {
  const storage = await newStorage(path, { busyTimeout: 20 });
  const taking = takingInto(storage);
  const handled: Update[] = [];
  const handle = (updates: readonly Update[]) => void handled.push(...updates);
  const url = await serve(webhook({ ...taking, handle, secret }));
  return { storage, handled, url, lines: taking.lines };
}

async function post(url: string, body: string | Uint8Array<ArrayBuffer>, secret: string | null = SECRET) {
  const headers = secret === null ? {} : { 'X-Telegram-Bot-Api-Secret-Token': secret };
  const response = await fetch(url, { method: 'POST', headers, body });
  return { status: response.status, text: await response.text() };
}

describe('an update that is brought', () => {
  it('is stored, answered and worked through, once', async () => {
    const { url, handled, storage } = await newHook();

    expect(await post(url, '{"update_id":5,"message":{"text":"كم😀"}}')).toEqual({ status: 200, text: '' });
    expect(await stored(storage)).toEqual([5]);
    expect(await post(url, '{"update_id":5,"message":{"text":"كم😀"}}')).toEqual({ status: 200, text: '' });

    await expect.poll(() => handled, PATIENCE).toEqual([{ update_id: 5, message: { text: 'كم😀' } }]);
    await storage.telegram.updates.finish(BOT, 5, 'handled');
    expect((await post(url, '{"update_id":5}')).status).toBe(200);
    expect(handled).toHaveLength(1);
  });

  it('is stored before it is answered, and answered before it is worked through', async () => {
    const order: string[] = [];
    const note = (what: string) => order.push(`${what} with the answer ${answer?.headersSent ? 'sent' : 'open'}`);
    let answer: ServerResponse | undefined;
    const taking = takingInto(await newStorage());
    class NotingIntake extends Intake {
      override async accept(updates: readonly IncomingUpdate[]): Promise<Update[]> {
        const fresh = await super.accept(updates);
        note('stored');
        return fresh;
      }
    }
    const intake = new NotingIntake(taking);
    const handler = webhook({ intake, handle: () => note('worked through'), secret: SECRET, log: taking.log });
    const url = await serve((request, response) => {
      answer = response;
      return handler(request, response);
    });

    await post(url, '{"update_id":5}');

    expect(order).toEqual(['stored with the answer open', 'worked through with the answer sent']);
  });

  it('is to be brought again where it cannot be stored', async () => {
    const path = temporaryPath();
    const { url, handled, storage, lines } = await newHook(path);
    const other = new Database(path);
    onTestFinished(() => void other.close());
    other.exec('begin immediate');

    expect((await post(url, '{"update_id":5,"message":{"text":"private"}}')).status).toBe(500);
    expect(handled).toEqual([]);
    expect(lines.join('')).toContain('DatabaseBusyError');
    expect(lines.join('')).not.toContain('private');

    other.exec('rollback');
    expect((await post(url, '{"update_id":5,"message":{"text":"private"}}')).status).toBe(200);
    expect(await stored(storage)).toEqual([5]);
    await expect.poll(() => ids(handled), PATIENCE).toEqual([5]);
  });

  it('comes in one piece or in many', async () => {
    const { url, storage } = await newHook();
    const text = '{"update_id":5,"message":{"text":"كم😀"}}';
    const request = send(url, { method: 'POST', headers: { 'x-telegram-bot-api-secret-token': SECRET } });
    const answered = once(request, 'response');
    for (const byte of Buffer.from(text)) request.write(Buffer.of(byte));
    request.end();
    await answered;

    expect(await storage.telegram.updates.unfinished(BOT)).toMatchObject([{ payload: text }]);
  });

  it('may be large, but no larger than any is', async () => {
    const { url, storage } = await newHook();
    const sized = (updateId: number, bytes: number) => {
      const [start, end] = [`{"update_id":${updateId},"x":"`, '"}'];
      return start + 'x'.repeat(bytes - start.length - end.length) + end;
    };
    expect((await post(url, sized(5, LARGEST))).status).toBe(200);
    expect((await post(url, sized(6, LARGEST + 1))).status).toBe(413);
    expect((await post(url, sized(7, 20 * LARGEST))).status).toBe(413);
    // Bytes are what is counted: these letters have two.
    expect((await post(url, `{"update_id":8,"x":"${'é'.repeat(LARGEST / 2)}"}`)).status).toBe(413);

    expect(await stored(storage)).toEqual([5]);
  });
});

describe('what is brought by somebody else', () => {
  it('is refused: no secret, another, a shorter, a longer, an empty one, one that has more bytes', async () => {
    const { url, handled, storage } = await newHook();
    const statuses: number[] = [];
    for (const secret of [null, 'S-e_creT', 'S-e_cre', 'S-e_cret1', '', 'S-e_cré1', 'S-e_créé']) {
      statuses.push((await post(url, '{"update_id":5}', secret)).status);
    }

    expect(new Set(statuses)).toEqual(new Set([401]));
    expect(await stored(storage)).toEqual([]);
    expect(handled).toEqual([]);
  });

  it('is refused before it has come', async () => {
    const { url } = await newHook();
    const request = send(url, { method: 'POST', headers: { 'content-length': 500_000 } });
    request.on('error', () => {});
    const answered = once(request, 'response');
    request.write('{');
    const [response] = await answered;

    expect(response).toMatchObject({ statusCode: 401, headers: { connection: 'close' } });
    request.destroy();
  });

  it('is told by the secret of this bot', async () => {
    const { url } = await newHook(temporaryPath(), 'another');
    expect((await post(url, '{"update_id":5}', SECRET)).status).toBe(401);
    expect((await post(url, '{"update_id":5}', 'another')).status).toBe(200);
  });
});

describe('what is no update', () => {
  it('is refused', async () => {
    const { url, handled, storage } = await newHook();
    const statuses: number[] = [];
    for (const body of ['', '{', 'null', '[]', '{"update_id":"5"}', 'update_id=5', '[{"update_id":5}]']) {
      statuses.push((await post(url, body)).status);
    }

    expect(new Set(statuses)).toEqual(new Set([400]));
    expect(await stored(storage)).toEqual([]);
    expect(handled).toEqual([]);
  });

  it('is refused where it is no text at all', async () => {
    const { url } = await newHook();
    expect((await post(url, Uint8Array.of(0, 255, 254, 128))).status).toBe(400);
  });
});
