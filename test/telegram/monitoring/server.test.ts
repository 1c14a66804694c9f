import { once } from 'node:events';
import { request as send } from 'node:http';
import { connect, createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ConfigurationError } from '../../../src/errors.js';
import { createMetrics } from '../../../src/telegram/monitoring/metrics.js';
import { MonitoringServer } from '../../../src/telegram/monitoring/server.js';
import { freePort } from '../incoming/free-port.js';
import { keptLog, PATIENCE } from '../samples.js';
import { parseExposition } from './exposition.js';

type Parts = Parameters<typeof MonitoringServer.open>[1];

async function opened(changes: Partial<Parts> = {}) {
  const port = await freePort();
  const { log, lines } = keptLog();
  const { registry } = createMetrics(() => 3);
  const server = await MonitoringServer.open(port, { registry, isReady: () => true, webhook: null, log, ...changes });
  onTestFinished(() => server.close());
  return { server, port, lines };
}

/** An answer to a path that is sent as it is, not as an address would write it. */
async function answer(port: number, path: string, method = 'GET') {
  const request = send({ host: '127.0.0.1', port, path, method, agent: false }).end();
  const [response] = await once(request, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const { statusCode, headers } = response;
  return { status: statusCode, type: headers['content-type'], body: Buffer.concat(chunks).toString(), headers };
}

describe('the server', () => {
  it('says that it lives', async () => {
    const { port } = await opened({ isReady: () => false });
    expect(await answer(port, '/healthz')).toMatchObject({
      status: 200,
      body: 'ok',
      type: 'text/plain; charset=utf-8',
    });
    expect((await answer(port, '/healthz?probe=1')).status).toBe(200);
  });

  it('says whether updates are being taken', async () => {
    let isReady = false;
    const { port } = await opened({ isReady: () => isReady });
    expect(await answer(port, '/readyz')).toMatchObject({ status: 503, body: 'not ready' });
    isReady = true;
    expect(await answer(port, '/readyz')).toMatchObject({ status: 200, body: 'ready' });
  });

  it('shows the metrics in the format of Prometheus', async () => {
    const { port } = await opened();
    const { status, type, body } = await answer(port, '/metrics');

    expect(status).toBe(200);
    expect(type).toBe('text/plain; version=0.0.4; charset=utf-8');
    const { types, values } = parseExposition(body);
    expect(values.get('depesche_messages_waiting')).toBe(3);
    expect([...types.keys()]).toEqual(
      expect.arrayContaining(['depesche_messages_total', 'depesche_updates_received_total', 'depesche_polling_up']),
    );
  });

  it.each(['/', '/health', '/healthz/', '/metrics/x', '//', '//healthz', '/%', '/../healthz', '/hook'])(
    'knows nothing of %s, and does not fail at it',
    async (path) => {
      const { port, lines } = await opened();
      expect((await answer(port, path)).status).toBe(404);
      expect(lines).toEqual([]);
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('takes no %s, and says what it takes', async (method) => {
    const { port } = await opened();
    const { status, headers } = await answer(port, '/healthz', method);
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET');
  });
});

describe('the webhook behind the server', () => {
  const webhook = (handler: NonNullable<Parts['webhook']>['handler']) => ({ path: '/hook/depesche', handler });

  it('gets what is posted to its path, and nothing else', async () => {
    const { port } = await opened({
      webhook: webhook(async (_, response) => void response.writeHead(202).end()),
    });
    expect((await answer(port, '/hook/depesche', 'POST')).status).toBe(202);
    expect((await answer(port, '/hook/depesche?x=1', 'POST')).status).toBe(202);
    expect((await answer(port, '/hook/depesche')).status).toBe(404);
    expect((await answer(port, '/hook/other', 'POST')).status).toBe(405);
    expect((await answer(port, '/hook/depesche/', 'POST')).status).toBe(405);
  });

  it('answers with 500 where it fails, and tells the log why', async () => {
    const { port, lines } = await opened({
      webhook: webhook(async () => {
        throw new Error('no room');
      }),
    });
    expect(await answer(port, '/hook/depesche', 'POST')).toMatchObject({ status: 500, body: 'error' });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('no room');
    expect((await answer(port, '/healthz')).status).toBe(200);
  });

  it('is cut off where it fails in the middle of its answer', async () => {
    const { port, lines } = await opened({
      webhook: webhook(async (_, response) => {
        response.writeHead(200).write('half an');
        throw new Error('no room');
      }),
    });
    await expect(answer(port, '/hook/depesche', 'POST')).rejects.toThrow(/aborted|hang up|ECONNRESET/);
    expect(lines).toHaveLength(1);
  });
});

describe('a port', () => {
  it('that is in use is named, with what to do', async () => {
    const port = await freePort();
    const other = createServer().listen(port);
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const parts = { registry: createMetrics(() => 0).registry, isReady: () => true, webhook: null, log: keptLog().log };

    const opening = MonitoringServer.open(port, parts);

    await expect(opening).rejects.toThrow(ConfigurationError);
    await expect(opening).rejects.toMatchObject({
      message: expect.stringMatching(new RegExp(`^PORT ${port} cannot be used: .*EADDRINUSE`)),
      remedy: 'Choose another PORT.',
    });
  });
});

describe('closing the server', () => {
  it('ends it, with the connections that are kept or half way through', async () => {
    const { server, port } = await opened();
    const kept = connect(port, '127.0.0.1');
    const half = connect(port, '127.0.0.1');
    const ended = [kept, half].map(async (socket) => {
      socket.on('error', () => {});
      await new Promise((resolve) => socket.once('close', resolve));
    });
    kept.write('GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n');
    await once(kept, 'data');
    half.write('POST /hook HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n');
    await expect.poll(() => half.bytesWritten, PATIENCE).toBeGreaterThan(0);

    await server.close();
    await Promise.all(ended);

    await expect(answer(port, '/healthz')).rejects.toThrow('ECONNREFUSED');
    const next = createServer().listen(port);
    await once(next, 'listening');
    next.close();
  });

  it('may be done twice', async () => {
    const { server } = await opened();
    await server.close();
    await expect(server.close()).resolves.toBeUndefined();
  });
});
