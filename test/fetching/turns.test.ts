import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { content, held, type HeldAnswer, WebServer } from '../support/web-server/index.js';
import { fetcherFor, fetchFeed, soon, textOf } from './samples.js';

let web: WebServer;
let answer: HeldAnswer;

beforeAll(async () => {
  web = await WebServer.start();
});

afterAll(() => web.close());

beforeEach(() => {
  answer = held(content('news'));
  web.forget();
});

/** The addresses of some paths of a site, all of which are held back. */
function addresses(host: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, number) => {
    web.answer(host, `/${number}`, answer.answer);
    return web.url(host, `/${number}`);
  });
}

describe('requests to one host', () => {
  it('are two at a time, in the order in which they were wanted', async () => {
    const fetcher = fetcherFor(web);
    const fetches = addresses('busy.test', 7).map((url) => fetchFeed(fetcher, url));
    for (let done = 0; done <= 5; done += 1) {
      await soon(() => expect(web.count('busy.test')).toBe(done + 2));
      expect(answer.waiting()).toBe(2);
      answer.letGo();
    }
    answer.letGo('all');
    expect((await Promise.all(fetches)).map(textOf)).toEqual(Array(7).fill('news'));
    expect(web.mostAtOnce('busy.test')).toBe(2);
    expect(web.requests('busy.test').map(({ path }) => path)).toEqual(['/0', '/1', '/2', '/3', '/4', '/5', '/6']);
  });

  it('hold up no other host, however many they are', async () => {
    const fetcher = fetcherFor(web, { limits: { inAll: 4 } });
    const busy = addresses('busy.test', 50).map((url) => fetchFeed(fetcher, url));
    await soon(() => expect(answer.waiting()).toBe(2));
    const [first, second] = ['one.test', 'two.test'].map((host) => fetchFeed(fetcher, addresses(host, 1)[0] ?? ''));
    await soon(() => expect(web.count('one.test') + web.count('two.test')).toBe(2));
    answer.letGo('all');
    await Promise.all([...busy, first, second]);
    expect(web.mostAtOnce('busy.test')).toBe(2);
  });

  it('count for one host in whatever way its name is written', async () => {
    const fetcher = fetcherFor(web);
    const [url = ''] = addresses('busy.test', 1);
    const fetches = [url, url.replace('busy', 'BUSY'), url.replace('test', 'test.'), url].map((written) =>
      fetchFeed(fetcher, written),
    );
    await soon(() => expect(answer.waiting()).toBe(2));
    answer.letGo('all');
    await Promise.all(fetches);
    expect(web.mostAtOnce('busy.test')).toBe(2);
  });
});

describe('requests to all hosts', () => {
  it('are sixteen at a time', async () => {
    const fetcher = fetcherFor(web);
    const urls = Array.from({ length: 40 }, (_, number) => addresses(`site${number}.test`, 1)[0] ?? '');
    const fetches = urls.map((url) => fetchFeed(fetcher, url));
    await soon(() => expect(answer.waiting()).toBe(16));
    answer.letGo('all');
    expect((await Promise.all(fetches)).map(textOf)).toHaveLength(40);
    expect(web.mostAtOnceInAll).toBe(16);
  });

  it('do not count the time for which they wait among their own', async () => {
    const fetcher = fetcherFor(web, { limits: { inAll: 1, wholeMs: 500 } });
    const slow = held(content('late'));
    web.answer('slow.test', '/', slow.answer);
    const waited = fetchFeed(fetcher, web.url('slow.test', '/'));
    await soon(() => expect(slow.waiting()).toBe(1));
    answer.letGo('all');
    const next = fetchFeed(fetcher, addresses('quick.test', 1)[0] ?? '');
    expect(await waited).toMatchObject({ failure: { kind: 'too-slow', limitMs: 500 } });
    expect(textOf(await next)).toBe('news');
  });
});
