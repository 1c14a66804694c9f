import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeFailure, type FetchFailure, type FetchOutcome, type Validators } from '../../src/fetching/index.js';
import { type Answer, answerStatus, content, inTurn, moved, WebServer } from '../support/web-server/index.js';
import { fetcherFor, fetchFeed, fetchPage, NOW, textOf } from './samples.js';

const DAY = 24 * 60 * 60 * 1000;
const YEAR = 365 * DAY;

let web: WebServer;

beforeAll(async () => {
  web = await WebServer.start();
});

afterAll(() => web.close());

async function outcomeOf(answer: Answer): Promise<FetchOutcome> {
  web.answer('news.test', '/feed', answer);
  return fetchFeed(fetcherFor(web), web.url('news.test', '/feed'));
}

describe('a content', () => {
  it('comes with where it was, its type and what to ask with again', async () => {
    const options = { etag: 'W/"a"', lastModified: 'Sun, 01 Mar 2026 10:00:00 GMT' };
    expect(await outcomeOf(content('<rss/>', options))).toEqual({
      kind: 'content',
      url: web.url('news.test', '/feed'),
      movedTo: null,
      body: new Uint8Array(Buffer.from('<rss/>')),
      contentType: 'application/rss+xml',
      validators: options,
      freshForMs: null,
    });
  });

  it('comes as the bytes that were sent', async () => {
    const body = Buffer.from('Zażółć', 'utf16le');
    const outcome = await outcomeOf(content(body, { contentType: 'text/xml; charset=utf-16le' }));
    expect(outcome).toMatchObject({ body: new Uint8Array(body), contentType: 'text/xml; charset=utf-16le' });
  });

  it('is asked for without cookies, credentials and referrer', async () => {
    await outcomeOf(inTurn(moved(302, '/other'), answerStatus(404)));
    web.answer('news.test', '/other', content('', { headers: { 'set-cookie': 'id=1' } }));
    const fetcher = fetcherFor(web);
    web.forget();
    await fetchFeed(fetcher, web.url('news.test', '/other#part'));
    await fetchFeed(fetcher, web.url('news.test', '/other'));
    for (const { headers, path } of web.requests('news.test')) {
      expect(path).toBe('/other');
      expect(Object.keys(headers).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
      expect(headers['user-agent']).toBe('Depesche/1.0 (+https://depesche.example)');
    }
  });

  it('of a page may be text and markup alone', async () => {
    for (const contentType of ['application/json', 'application/pdf', 'image/svg+xml', 'video/mp4']) {
      web.answer('news.test', '/page', content('x', { contentType }));
      const outcome = await fetchPage(fetcherFor(web), web.url('news.test', '/page'));
      expect(outcome).toMatchObject({ failure: { kind: 'content-type', contentType } });
    }
    for (const contentType of ['text/html; charset=x', 'application/xhtml+xml', 'TEXT/HTML', 'text/plain', null]) {
      web.answer('news.test', '/page', content('x', { contentType }));
      expect(textOf(await fetchPage(fetcherFor(web), web.url('news.test', '/page')))).toBe('x');
    }
  });
});

describe('a conditional request', () => {
  const given = { etag: '"1"', lastModified: 'Sun, 01 Mar 2026 10:00:00 GMT' };
  const known: Validators = given;

  it('is answered with nothing where nothing has changed', async () => {
    web.answer('news.test', '/feed', content('<rss/>', { ...given, headers: { 'cache-control': 'max-age=60' } }));
    const outcome = await fetchFeed(fetcherFor(web), web.url('news.test', '/feed'), { validators: known });
    expect(outcome).toEqual({ kind: 'unchanged', movedTo: null, validators: known, freshForMs: 60_000 });
    expect(web.requests('news.test').at(-1)?.headers).toMatchObject({
      'if-none-match': known.etag,
      'if-modified-since': known.lastModified,
    });
  });

  it('keeps what was known where the answer does not repeat it', async () => {
    web.answer('news.test', '/feed', answerStatus(304, { etag: '"2"' }));
    const outcome = await fetchFeed(fetcherFor(web), web.url('news.test', '/feed'), { validators: known });
    expect(outcome).toMatchObject({ kind: 'unchanged', validators: { ...known, etag: '"2"' } });
  });

  it('is answered with the content where it has changed', async () => {
    web.answer('news.test', '/feed', content('new', { etag: '"2"' }));
    const outcome = await fetchFeed(fetcherFor(web), web.url('news.test', '/feed'), { validators: known });
    expect(textOf(outcome)).toBe('new');
    expect(outcome).toMatchObject({ validators: { etag: '"2"', lastModified: null } });
  });

  it('leaves out what cannot be sent', async () => {
    web.answer('news.test', '/feed', content('new'));
    const validators = { etag: '"1"\r\nx-injected: 1', lastModified: 'ж'.repeat(3) };
    expect(textOf(await fetchFeed(fetcherFor(web), web.url('news.test', '/feed'), { validators }))).toBe('new');
    expect(web.requests('news.test').at(-1)?.headers).not.toHaveProperty('if-none-match');
    expect(await outcomeOf(content('', { etag: `"${'a'.repeat(2000)}"` }))).toMatchObject({
      validators: { etag: null },
    });
  });

  it('says where the unchanged feed has moved to', async () => {
    web.answer('news.test', '/old', moved(301, '/feed'));
    web.answer('news.test', '/feed', content('', given));
    const outcome = await fetchFeed(fetcherFor(web), web.url('news.test', '/old'), { validators: known });
    expect(outcome).toMatchObject({ kind: 'unchanged', movedTo: web.url('news.test', '/feed') });
  });
});

describe('redirects', () => {
  it.each<[readonly (301 | 302 | 303 | 307 | 308)[], string | null]>([
    [[301], '/1'],
    [[308], '/1'],
    [[302], null],
    [[303], null],
    [[307], null],
    [[301, 308], '/2'],
    [[301, 302], '/1'],
    [[302, 301], null],
    [[308, 307, 301], '/1'],
    [[301, 301, 301, 301, 301], '/5'],
  ])('of %j lead to the content, for good to %s', async (statuses, movedTo) => {
    statuses.forEach((status, index) => web.answer('moved.test', `/${index}`, moved(status, `/${index + 1}#top`)));
    web.answer('moved.test', `/${statuses.length}`, content('<rss/>'));
    const outcome = await fetchFeed(fetcherFor(web), web.url('moved.test', '/0'));
    expect(outcome).toMatchObject({
      kind: 'content',
      url: web.url('moved.test', `/${statuses.length}`),
      movedTo: movedTo === null ? null : web.url('moved.test', movedTo),
    });
  });

  it('are followed five times, in circles as well', async () => {
    web.answer('moved.test', '/circle', moved(301, '/circle'));
    web.forget();
    const outcome = await fetchFeed(fetcherFor(web), web.url('moved.test', '/circle'));
    expect(outcome).toEqual({ kind: 'failed', failure: { kind: 'redirects' }, retryAfterMs: null });
    expect(web.count('moved.test', '/circle')).toBe(6);
  });

  it('lead to other sites, and to addresses with letters beyond ASCII', async () => {
    web.answer('other.test', '/%C5%BCycie', content('life'));
    const locations = ['http://other.test:PORT/życie', '//other.test:PORT/%C5%BCycie'];
    for (const location of locations.map((text) => text.replace('PORT', String(web.port)))) {
      web.answer('moved.test', '/life', moved(302, Buffer.from(location).toString('latin1')));
      expect(textOf(await fetchFeed(fetcherFor(web), web.url('moved.test', '/life')))).toBe('life');
    }
  });
});

describe('what is gone', () => {
  it('is told as such, unless a redirect for a time led there', async () => {
    expect(await outcomeOf(answerStatus(410))).toEqual({ kind: 'gone' });
    web.answer('news.test', '/gone', answerStatus(410));
    expect(await outcomeOf(moved(301, '/gone'))).toEqual({ kind: 'gone' });
    expect(await outcomeOf(moved(302, '/gone'))).toMatchObject({ failure: { kind: 'status', status: 410 } });
  });
});

describe('how long a feed stays fresh', () => {
  const date = NOW.toUTCString();
  it.each<[Record<string, string>, number | null]>([
    [{ 'cache-control': 'max-age=300' }, 300_000],
    [{ 'cache-control': 'public, MAX-AGE="300", s-maxage=9' }, 300_000],
    [{ 'cache-control': 'max-age=300', age: '100' }, 200_000],
    [{ 'cache-control': 'max-age=300', age: '900' }, 0],
    [{ 'cache-control': 'max-age=0' }, 0],
    [{ 'cache-control': 'max-age=99999999999999999999' }, YEAR],
    [{ 'cache-control': 'max-age=-1' }, null],
    [{ 'cache-control': 'no-cache, max-age=300' }, null],
    [{ 'cache-control': 'no-store' }, null],
    [{ 'cache-control': 'max-age=300', expires: date }, 300_000],
    [{ date, expires: new Date(NOW.getTime() + DAY).toUTCString() }, DAY],
    [{ date: new Date(0).toUTCString(), expires: new Date(60_000).toUTCString() }, 60_000],
    [{ date, expires: new Date(0).toUTCString() }, 0],
    [{ date, expires: '0' }, 0],
    [{ date, expires: 'Sunday, 01-Mar-26 12:10:00 GMT' }, 600_000],
    [{ date, expires: 'Sun Mar  1 12:10:00 2026' }, 600_000],
    [{ date, expires: 'Sun, 01 Mar 9999 12:10:00 GMT' }, YEAR],
    [{}, null],
  ])('is told by %j: %s', async (headers, freshForMs) => {
    expect(await outcomeOf(content('', { headers }))).toMatchObject({ freshForMs });
  });
});

describe('a server that wants to be left alone', () => {
  it.each<[string | null, number | null]>([
    ['120', 120_000],
    ['0', 0],
    ['99999999999', YEAR],
    [new Date(NOW.getTime() + 90_000).toUTCString(), 90_000],
    [new Date(0).toUTCString(), 0],
    ['soon', null],
    ['-5', null],
    ['2030', 2_030_000],
    ['1.5', null],
    [null, null],
  ])('says so by Retry-After: %s', async (said, retryAfterMs) => {
    for (const status of [429, 503]) {
      const headers = { date: NOW.toUTCString(), ...(said !== null && { 'retry-after': said }) };
      const failure: FetchFailure = { kind: 'status', status };
      expect(await outcomeOf(answerStatus(status, headers))).toEqual({ kind: 'failed', failure, retryAfterMs });
    }
  });
});

describe('a failure', () => {
  it.each<[FetchFailure, string]>([
    [{ kind: 'status', status: 503 }, 'the server answered 503 Service Unavailable'],
    [{ kind: 'status', status: 799 }, 'the server answered 799'],
    [
      { kind: 'address', reason: 'private', host: 'a.test' },
      'a.test has no public address; ALLOW_PRIVATE_HOSTS can allow it',
    ],
    [{ kind: 'address', reason: 'scheme', host: '' }, 'the address is not one of http or https'],
    [
      { kind: 'address', reason: 'credentials', host: 'a.test' },
      'the address holds a user name or a password for a.test',
    ],
    [{ kind: 'address', reason: 'malformed', host: '' }, 'the address cannot be read as one'],
    [{ kind: 'robots', why: 'disallowed' }, "the site's robots.txt does not allow it"],
    [{ kind: 'too-large', limit: 5 * 1024 * 1024 }, 'larger than 5 MiB'],
    [{ kind: 'too-large', limit: 16 * 1024 }, 'larger than 16 KiB'],
    [{ kind: 'too-slow', limitMs: 20_000 }, 'not done within 20 s'],
    [{ kind: 'redirects' }, 'redirected too often'],
    [{ kind: 'unresolved', host: 'a.test' }, 'no address is known for a.test'],
    [{ kind: 'unreachable', code: 'ECONNRESET' }, 'no connection, or a broken one (ECONNRESET)'],
    [{ kind: 'tls', code: 'CERT_HAS_EXPIRED' }, 'no secure connection (CERT_HAS_EXPIRED)'],
    [{ kind: 'encoding' }, 'the compressed content cannot be read'],
    [{ kind: 'content-type', contentType: 'image/png' }, 'neither text nor markup, but image/png'],
  ])('%j is described in one line', (failure, line) => expect(describeFailure(failure)).toBe(line));
});
