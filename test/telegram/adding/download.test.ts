import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Api } from 'grammy';
import { afterEach, describe, expect, it } from 'vitest';
import { TelegramFileError } from '../../../src/errors.js';
import { download, LARGEST_FILE } from '../../../src/telegram/adding/download.js';

const TOKEN = '7000000001:AAStandInToken_0123456789abcdefghij';

setFlagsFromString('--expose-gc');
// What the flag adds to every context made from then on.
const cleanMemory = runInNewContext('gc') as () => void;

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

/** A Bot API server that says of every file that it has this path, and gives files as told. */
async function serving(file: RequestListener, path: string | null = 'documents/file_1.txt'): Promise<string> {
  server = createServer((request, response) => {
    if (request.url?.startsWith(`/file/bot${TOKEN}/`)) return file(request, response);
    const result = { file_id: 'file', file_unique_id: 'unique', ...(path !== null && { file_path: path }) };
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ ok: true, result }));
    return undefined;
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a port has such an address.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Downloads from a server, and gives the path that the file was put to. */
async function downloaded(root: string, signal = new AbortController().signal): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'depesche-download-')), 'document.txt');
  const api = new Api(TOKEN, { apiRoot: root });
  await download('file', path, { api, files: { root, token: TOKEN } }, signal);
  return path;
}

describe('download', () => {
  it('puts the file where it is wanted', async () => {
    const root = await serving((request, response) => response.end(`the file ${request.url}`));
    const path = await downloaded(root);
    expect(readFileSync(path, 'utf8')).toBe(`the file /file/bot${TOKEN}/documents/file_1.txt`);
  });

  it.for([
    ['is not there', (_, response) => response.writeHead(404).end()],
    ['cannot be given now', (_, response) => response.writeHead(502).end('<html></html>')],
    [
      'ends too early',
      (_, response) => response.writeHead(200, { 'content-length': 100 }).write('the', () => response.destroy()),
    ],
    ['is larger than Telegram gives', (_, response) => response.end(Buffer.alloc(LARGEST_FILE + 1))],
  ] satisfies [string, RequestListener][])('fails with its cause where a file %s', async ([, file]) => {
    const root = await serving(file);
    await expect(downloaded(root)).rejects.toThrow(TelegramFileError);
  });

  it('fails with its cause where Telegram cannot be reached, or names no path', async () => {
    const root = await serving((_, response) => response.end('the file'), null);
    await expect(downloaded(root)).rejects.toThrow(TelegramFileError);
    server?.closeAllConnections();
    server?.close();
    await expect(downloaded(root)).rejects.toThrow(TelegramFileError);
  });

  it('ends with the reason of the signal when it is stopped', async () => {
    const stop = new AbortController();
    const root = await serving(() => stop.abort(new Error('stopped by the person')));
    await expect(downloaded(root, stop.signal)).rejects.toThrow('stopped by the person');
  });

  it('is stopped also when memory was cleaned since it began', async () => {
    const [stop, ending] = [new AbortController(), new AbortController()];
    // As a turn has it.
    const signal = AbortSignal.any([stop.signal, ending.signal]);
    const root = await serving((_, response) => {
      response.writeHead(200).write('the beginning');
    });
    const downloading = downloaded(root, signal);
    downloading.catch(() => {});
    for (let round = 0; round < 10; round++) {
      await setTimeout(20);
      cleanMemory();
    }
    stop.abort(new Error('stopped by the person'));
    await expect(downloading).rejects.toThrow('stopped by the person');
  });
});
