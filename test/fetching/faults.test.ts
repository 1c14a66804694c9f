import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { networkFailure } from '../../src/fetching/exchange/network-failure.js';
import type { FetchFailure, FetchLimits } from '../../src/fetching/index.js';
import * as answers from '../support/web-server/index.js';
import { fetcherFor, fetchFeed, soon, textOf } from './samples.js';

const LIMITS: Partial<FetchLimits> = { feedBytes: 200_000 };
const FEED = '<rss version="2.0"><channel><title>News</title></channel></rss>';

let web: answers.WebServer;

beforeAll(async () => {
  web = await answers.WebServer.start();
});

afterAll(() => web.close());

async function outcomeFor(answer: answers.Answer, limits: Partial<FetchLimits> = {}) {
  web.answer('news.test', '/feed', answer);
  return fetchFeed(fetcherFor(web, { limits: { ...LIMITS, ...limits } }), web.url('news.test', '/feed'));
}

describe('a fault of a server', () => {
  it.each<[string, answers.Answer, FetchFailure]>([
    ['a missing feed', answers.answerStatus(404), { kind: 'status', status: 404 }],
    ['a broken server', answers.answerStatus(500), { kind: 'status', status: 500 }],
    ['no content', answers.answerStatus(204), { kind: 'status', status: 204 }],
    ['a part that nobody asked for', answers.answerStatus(206), { kind: 'status', status: 206 }],
    ['nothing new for one who has nothing', answers.answerStatus(304), { kind: 'status', status: 304 }],
    ['a redirect to nowhere', answers.answerStatus(302), { kind: 'status', status: 302 }],
    ['a status of no meaning', answers.raw('HTTP/1.1 799 Odd\r\n\r\n'), { kind: 'status', status: 799 }],
    ['a cut connection', answers.cutAtOnce, { kind: 'unreachable', code: 'ECONNRESET' }],
    ['a connection cut within', answers.cutWithin(FEED), { kind: 'unreachable', code: 'ECONNRESET' }],
    ['less than was announced', answers.wrongLength(FEED, 1000), { kind: 'unreachable', code: 'ECONNRESET' }],
    ['more announced than may be', answers.wrongLength(FEED, 200_001), { kind: 'too-large', limit: 200_000 }],
    ['no HTTP', answers.raw('SSH-2.0-OpenSSH_9.6\r\n'), { kind: 'unreachable', code: 'HPE_INVALID_CONSTANT' }],
    ['an endless body', answers.endless, { kind: 'too-large', limit: 200_000 }],
    ['large headers', answers.largeHeaders(17 * 1024), { kind: 'too-large', limit: 16 * 1024 }],
    ['an unknown coding', answers.wronglyPacked('zstd', FEED), { kind: 'encoding' }],
    ['a name of an object for a coding', answers.wronglyPacked('constructor', FEED), { kind: 'encoding' }],
    ['two codings', answers.wronglyPacked('gzip, br', FEED), { kind: 'encoding' }],
    ['no gzip', answers.wronglyPacked('gzip', FEED), { kind: 'encoding' }],
    ['no deflate', answers.wronglyPacked('deflate', FEED), { kind: 'encoding' }],
    ['no Brotli', answers.wronglyPacked('br', FEED), { kind: 'encoding' }],
    ['half of a gzip', answers.wronglyPacked('gzip', packed('gzip').subarray(0, 30)), { kind: 'encoding' }],
    ['half of a Brotli', answers.wronglyPacked('br', packed('br').subarray(0, 30)), { kind: 'encoding' }],
    [
      'a picture',
      answers.content('PNG', { contentType: 'image/png' }),
      { kind: 'content-type', contentType: 'image/png' },
    ],
  ])('such as %s is told', async (_, answer, failure) => {
    expect(await outcomeFor(answer)).toEqual({ kind: 'failed', failure, retryAfterMs: null });
  });

  it.each<[string, answers.Answer]>([
    ['silence', answers.silent],
    ['headers alone', answers.headersOnly],
    ['a slow drip', answers.drip(5)],
  ])('such as %s is waited for no longer than the limit', async (_, answer) => {
    const failure: FetchFailure = { kind: 'too-slow', limitMs: 200 };
    expect(await outcomeFor(answer, { wholeMs: 200 })).toMatchObject({ kind: 'failed', failure });
  });

  it('leaves no connection open', async () => {
    for (const answer of [answers.silent, answers.drip(5), answers.endless, answers.gzipBomb]) {
      await outcomeFor(answer, { wholeMs: 100 });
    }
    await soon(() => expect(web.openConnections).toBe(0));
  });

  it('is told where nobody listens', async () => {
    web.lead('nobody.test', () => ['127.0.0.1']);
    const outcome = await fetchFeed(fetcherFor(web), 'http://nobody.test:1/feed');
    expect(outcome).toMatchObject({ failure: { kind: 'unreachable', code: 'ECONNREFUSED' } });
  });

  it('is told where the name is unknown or leads nowhere', async () => {
    web.lead('empty.test', () => []);
    for (const host of ['unknown.test', 'empty.test']) {
      const outcome = await fetchFeed(fetcherFor(web), web.url(host, '/feed'));
      expect(outcome).toMatchObject({ failure: { kind: 'unresolved', host } });
    }
  });

  it('is told where a look-up takes longer than a connection may', async () => {
    const resolve = () => new Promise<never>(() => {});
    const outcome = await fetchFeed(fetcherFor(web, { resolve, limits: { connectMs: 300 } }), 'http://slow.test/');
    expect(outcome).toMatchObject({ failure: { kind: 'too-slow', limitMs: 300 } });
  });

  it('is told where TLS is never spoken of', async () => {
    const mute = createServer((socket) => socket.resume().on('error', () => {}));
    await once(mute.listen(0, '127.0.0.1'), 'listening');
    // A server that listens on a port has an address of this kind.
    const { port } = mute.address() as AddressInfo;
    const outcome = await fetchFeed(fetcherFor(web, { limits: { connectMs: 200 } }), `https://127.0.0.1:${port}/`);
    expect(outcome).toMatchObject({ failure: { kind: 'too-slow', limitMs: 200 } });
    mute.close();
    await once(mute, 'close');
  });

  it('is told where there is no TLS', async () => {
    web.answer('news.test', '/feed', answers.content(FEED));
    const outcome = await fetchFeed(fetcherFor(web), web.url('news.test', '/feed').replace('http:', 'https:'));
    expect(outcome).toMatchObject({ failure: { kind: 'tls' } });
  });
});

describe('an error of TLS', () => {
  it.each([
    'CERT_HAS_EXPIRED',
    'CERT_NOT_YET_VALID',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'EPROTO',
    'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  ])('such as %s is told apart from those of the network', (code) => {
    expect(networkFailure(Object.assign(new Error(code), { code }), 0)).toEqual({ kind: 'tls', code });
  });
});

describe('an error that no server can cause', () => {
  it('is thrown', () => {
    const fault = Object.assign(new TypeError('wrong argument'), { code: 'ERR_INVALID_ARG_TYPE' });
    expect(() => networkFailure(fault, 0)).toThrow(fault);
    expect(() => networkFailure(new Error('no code'), 0)).toThrow('no code');
  });
});

describe('a packed body', () => {
  it.each(['gzip', 'deflate', 'deflate-raw', 'br'] as const)('is unpacked from %s', async (packing) => {
    expect(textOf(await outcomeFor(answers.content(FEED, { packing })))).toBe(FEED);
  });

  it.each(['gzip', 'x-gzip', 'deflate', 'br', 'identity', ' GZIP ', 'none', 'UTF-8'])(
    'may be empty and called %s',
    async (coding) => {
      expect(textOf(await outcomeFor(answers.wronglyPacked(coding, '')))).toBe('');
    },
  );

  it.each<[string, answers.Answer]>([
    ['gzip', answers.gzipBomb],
    ['Brotli', answers.brotliBomb],
    ['members that unpack to nothing', answers.emptyMembers],
  ])('of %s is read no further than to the limit, and never held', async (_, answer) => {
    const before = process.resourceUsage().maxRSS;
    expect(await outcomeFor(answer)).toMatchObject({ failure: { kind: 'too-large', limit: 200_000 } });
    // In KiB; the server of the test makes its bombs in this process.
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(160 * 1024);
  });

  it('may be exactly as large as the limit', async () => {
    const body = 'a'.repeat(200_000);
    expect(textOf(await outcomeFor(answers.content(body)))).toBe(body);
    expect(textOf(await outcomeFor(answers.content(body, { packing: 'gzip' })))).toBe(body);
    const larger = await outcomeFor(answers.content(`${body}a`, { packing: 'gzip' }));
    expect(larger).toMatchObject({ failure: { kind: 'too-large' } });
  });
});

describe('a server that is kind', () => {
  it.each([undefined, 'text/html; charset=utf-8', 'application/json', 'application/octet-stream', 'x', '', null])(
    'may call a feed %s',
    async (contentType) => {
      const options = contentType === undefined ? {} : { contentType };
      expect(await outcomeFor(answers.content(FEED, options))).toMatchObject({
        kind: 'content',
        contentType: contentType === undefined ? 'application/rss+xml' : contentType,
      });
    },
  );

  it('may announce less than it sends, of which only that is read', async () => {
    expect(textOf(await outcomeFor(answers.wrongLength(FEED, 10)))).toBe(FEED.slice(0, 10));
  });

  it('may end a body of unknown length with the connection', async () => {
    const answer = answers.raw(`HTTP/1.0 200 OK\r\nContent-Type: text/xml\r\n\r\n${FEED}`);
    expect(textOf(await outcomeFor(answer))).toBe(FEED);
  });
});

function packed(packing: answers.Packing): Buffer {
  return answers.pack(FEED, packing);
}
