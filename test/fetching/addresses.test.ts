import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../src/fetching/address/public-address.js';
import { Fetcher } from '../../src/fetching/index.js';
import { answerStatus, content, inTurn, moved, WebServer } from '../support/web-server/index.js';
import { fetcherFor, fetchFeed, NOW, textOf } from './samples.js';

/** First addresses of ranges that are not public, with their prefixes. */
const PRIVATE_RANGES: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

const privateNumber = fc
  .constantFrom(...PRIVATE_RANGES)
  .chain(([start, prefix]) =>
    fc.integer({ min: 0, max: 2 ** (32 - prefix) - 1 }).map((offset) => numberOf(start) + offset),
  );

const publicNumber = fc
  .constantFrom('1.1.1.1', '8.8.8.8', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '126.255.255.255')
  .map(numberOf);

/** Everything that URL takes for an IPv4 address. */
const written = (number: number) =>
  fc.constantFrom(
    String(number),
    `0x${number.toString(16)}`,
    `0X${number.toString(16).toUpperCase()}`,
    `0${number.toString(8)}`,
    dotted(number),
    `${dotted(number)}.`,
    parts(number)
      .map((part) => `0x${part.toString(16)}`)
      .join('.'),
    parts(number)
      .map((part) => `0${part.toString(8)}`)
      .join('.'),
    `${number >>> 24}.${number & 0xffffff}`,
    `${number >>> 24}.${(number >>> 16) & 0xff}.${number & 0xffff}`,
    dotted(number).replaceAll('.', '%2E'),
    dotted(number).replaceAll('.', '。'),
    `[::ffff:${dotted(number)}]`,
    `[::ffff:${hex(number)}]`,
    `[0:0:0:0:0:ffff:${hex(number)}]`,
    `[64:ff9b::${dotted(number)}]`,
    `[64:ff9b::${hex(number)}]`,
  );

let web: WebServer;

beforeAll(async () => {
  web = await WebServer.start();
});

afterAll(() => web.close());

describe('an address that is written in a URL', () => {
  const fetcher = () => fetcherFor(web, { allowPrivateHosts: [] });

  it('is refused in every form where it is not public', async () => {
    const refusing = fetcher();
    const forms = privateNumber.chain(written);
    await fc.assert(
      fc.asyncProperty(forms, fc.constantFrom('http', 'https'), async (host, scheme) => {
        const outcome = await fetchFeed(refusing, `${scheme}://${host}:${web.port}/feed`);
        expect(outcome).toMatchObject({ kind: 'failed', failure: { kind: 'address', reason: 'private' } });
      }),
      { numRuns: 500 },
    );
    expect(web.openConnections).toBe(0);
  });

  it.each<[string, string]>([
    ['file:///etc/passwd', 'scheme'],
    ['ftp://news.test/feed', 'scheme'],
    ['gopher://127.0.0.1:70/', 'scheme'],
    ['data:text/xml,<rss/>', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['http://user@news.test/', 'credentials'],
    ['http://user:password@news.test/', 'credentials'],
    ['http://:password@news.test/', 'credentials'],
    ['http://[fe80::1%25eth0]/', 'malformed'],
    ['http://', 'malformed'],
    ['http://news.test:65536/', 'malformed'],
    ['http://999.1.1.1/', 'malformed'],
    ['news.test/feed', 'malformed'],
    ['', 'malformed'],
    [`http://news.test/${'a'.repeat(8200)}`, 'malformed'],
  ])('is refused as %s is', async (url, reason) => {
    expect(await fetchFeed(fetcher(), url)).toMatchObject({ kind: 'failed', failure: { kind: 'address', reason } });
  });
});

describe('whether an address is public', () => {
  it('depends on its IPv4 address, wherever that stands', () => {
    const judge = (number: number) => [
      isPublicAddress(dotted(number)),
      isPublicAddress(`::ffff:${dotted(number)}`),
      isPublicAddress(`::ffff:${hex(number)}`),
      isPublicAddress(`64:ff9b::${hex(number)}`),
    ];
    fc.assert(
      fc.property(privateNumber, (number) => {
        expect(judge(number)).not.toContain(true);
      }),
    );
    fc.assert(
      fc.property(publicNumber, (number) => {
        expect(judge(number)).not.toContain(false);
      }),
    );
  });

  it('is seen at the borders of each range', () => {
    for (const [start, prefix] of PRIVATE_RANGES) {
      expect(isPublicAddress(start)).toBe(false);
      expect(isPublicAddress(dotted(numberOf(start) + 2 ** (32 - prefix) - 1))).toBe(false);
    }
    for (const address of ['172.15.255.255', '172.32.0.0', '169.253.255.255', '169.255.0.0', '192.167.255.255']) {
      expect(isPublicAddress(address)).toBe(true);
    }
    for (const address of ['198.17.255.255', '198.20.0.0', '223.255.255.255', '128.0.0.0']) {
      expect(isPublicAddress(address)).toBe(true);
    }
  });

  it.each([
    '::',
    '::1',
    '::7f00:1',
    '::ffff:0:127.0.0.1',
    '64:ff9b:1::7f00:1',
    '100::1',
    '2001::1',
    '2001:0:4136:e378:8000:63bf:3fff:fdd2',
    '2001:2::1',
    '2001:10::1',
    '2001:20::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '2002:808:808::1',
    '2620:4f:8000::1',
    '3fff::1',
    '4000::1',
    '5f00::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    'ff0e::1',
    'localhost',
    '',
    '1.1.1',
    '127.0.0.1 ',
  ])('is denied to "%s"', (address) => expect(isPublicAddress(address)).toBe(false));

  it.each(['2606:4700:4700::1111', '2a00:1450:4001:82a::200e', '2001:200::1', '2400::1', '64:ff9b::8.8.8.8'])(
    'is granted to %s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );
});

describe('a name', () => {
  it('that leads to an address that is not public is refused, with no connection', async () => {
    web.answer('inside.test', '/feed', content('secret'));
    for (const address of ['127.0.0.1', '10.0.0.7', '169.254.169.254', '::1', 'fe80::1%eth0', '::ffff:127.0.0.1']) {
      web.lead('inside.test', () => [address]);
      const outcome = await fetchFeed(fetcherFor(web, { allowPrivateHosts: [] }), web.url('inside.test', '/feed'));
      const failure = { kind: 'address', reason: 'private', host: 'inside.test' };
      expect(outcome).toEqual({ kind: 'failed', failure, retryAfterMs: null });
    }
    expect(web.count('inside.test')).toBe(0);
  });

  it('is refused where the operating system knows it as this machine', async () => {
    const fetcher = new Fetcher({ userAgent: 'Depesche/1.0', clock: () => NOW });
    for (const host of ['localhost', 'LOCALHOST']) {
      const outcome = await fetchFeed(fetcher, web.url(host, '/feed'));
      expect(outcome).toMatchObject({ failure: { kind: 'address', reason: 'private' } });
    }
  });

  it('is connected to at its allowed addresses alone', async () => {
    web.answer('mixed.test', '/feed', content('news'));
    web.lead('mixed.test', () => ['10.0.0.7', '::1', '127.0.0.1']);
    expect(textOf(await fetchFeed(fetcherFor(web), web.url('mixed.test', '/feed')))).toBe('news');
  });

  it('is asked for once a connection, and what it leads to a moment later changes nothing', async () => {
    let asked = 0;
    web.answer('rebinding.test', '/feed', content('news'));
    web.lead('rebinding.test', () => (asked++ === 0 ? ['127.0.0.1'] : ['10.0.0.7']));
    const fetcher = fetcherFor(web);
    expect(textOf(await fetchFeed(fetcher, web.url('rebinding.test', '/feed')))).toBe('news');
    expect(asked).toBe(1);
    const again = await fetchFeed(fetcher, web.url('rebinding.test', '/feed'));
    expect(again).toMatchObject({ failure: { kind: 'address', reason: 'private' } });
  });

  it('is asked for again by a redirect to the same site', async () => {
    let asked = 0;
    web.answer('turning.test', '/feed', moved(302, '/secret'));
    web.answer('turning.test', '/secret', content('secret'));
    web.lead('turning.test', () => (asked++ === 0 ? ['127.0.0.1'] : ['10.0.0.7']));
    const outcome = await fetchFeed(fetcherFor(web), web.url('turning.test', '/feed'));
    expect(outcome).toMatchObject({ failure: { kind: 'address', reason: 'private', host: 'turning.test' } });
    expect(web.count('turning.test')).toBe(1);
  });
});

describe('a redirect', () => {
  it.each<[string, string]>([
    ['http://127.0.0.2/', 'private'],
    ['http://2130706434/', 'private'],
    ['http://0x7f.2/', 'private'],
    ['//[::1]/', 'private'],
    ['http://inner.test/', 'private'],
    ['http://169.254.169.254/latest/meta-data/', 'private'],
    ['file:///etc/passwd', 'scheme'],
    ['http://user:password@news.test/', 'credentials'],
    ['http://[', 'malformed'],
  ])('to %s is not followed', async (location, reason) => {
    web.lead('inner.test', () => ['10.0.0.7']);
    web.answer('outside.test', '/feed', moved(301, location));
    const outcome = await fetchFeed(fetcherFor(web), web.url('outside.test', '/feed'));
    expect(outcome).toMatchObject({ kind: 'failed', failure: { kind: 'address', reason } });
  });
});

describe('what an operator allows', () => {
  it.each<[string, readonly string[] | 'all']>([
    ['everything', 'all'],
    ['the name', ['Intranet.test']],
    ['the address', ['10.0.0.1', '127.0.0.1']],
    ['the range', ['127.0.0.0/8']],
    ['the range of IPv6 that stands for it', ['::ffff:127.0.0.0/104']],
  ])('is fetched from: %s', async (_, allowPrivateHosts) => {
    web.answer('intranet.test', '/feed', content('news'));
    const fetcher = fetcherFor(web, { allowPrivateHosts });
    expect(textOf(await fetchFeed(fetcher, web.url('intranet.test', '/feed')))).toBe('news');
  });

  it.each([[['other.test']], [['127.0.0.2']], [['10.0.0.0/8', 'fd00::/8']], [['test']], [[]]])(
    'is not more than it says: %j',
    async (allowPrivateHosts) => {
      web.answer('intranet.test', '/feed', content('news'));
      const fetcher = fetcherFor(web, { allowPrivateHosts });
      const outcome = await fetchFeed(fetcher, web.url('intranet.test', '/feed'));
      expect(outcome).toMatchObject({ failure: { kind: 'address', reason: 'private' } });
    },
  );
});

describe('an address with several hosts behind it', () => {
  it('is tried at the next one where the first does not answer', async () => {
    const two = await WebServer.start(['127.0.0.3']);
    two.answer('two.test', '/feed', inTurn(content('news'), answerStatus(500)));
    two.lead('two.test', () => ['127.0.0.4', '127.0.0.3']);
    const fetcher = fetcherFor(two, { allowPrivateHosts: ['two.test'] });
    expect(textOf(await fetchFeed(fetcher, two.url('two.test', '/feed')))).toBe('news');
    two.lead('two.test', () => ['127.0.0.4', '127.0.0.5']);
    const outcome = await fetchFeed(fetcher, two.url('two.test', '/feed'));
    expect(outcome).toMatchObject({ failure: { kind: 'unreachable', code: 'ECONNREFUSED' } });
    await two.close();
  });
});

function numberOf(address: string): number {
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

function parts(number: number): readonly number[] {
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff);
}

function dotted(number: number): string {
  return parts(number).join('.');
}

function hex(number: number): string {
  return `${(number >>> 16).toString(16)}:${(number & 0xffff).toString(16)}`;
}
