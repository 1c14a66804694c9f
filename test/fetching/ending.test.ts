import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as answers from '../support/web-server/index.js';
import { fetcherFor, fetchFeed, fetchPage, soon, textOf } from './samples.js';

let web: answers.WebServer;

beforeAll(async () => {
  web = await answers.WebServer.start();
});

afterAll(() => web.close());

/**
 * Starts a fetch and ends it as soon as a condition is met. What three other fetches give after that, which need the turns to be free
 * again and all connections to be closed.
 */
async function endWhen(path: string, isThere: () => boolean, fetcher = fetcherFor(web)): Promise<readonly string[]> {
  const controller = new AbortController();
  const reason = new Error('not wanted any more');
  const fetching = fetchPage(fetcher, web.url('news.test', path), controller.signal);
  await soon(() => expect(isThere()).toBe(true));
  controller.abort(reason);
  await expect(fetching).rejects.toBe(reason);
  await soon(() => expect(web.openConnections).toBe(0));
  web.answer('news.test', '/after', answers.content('news'));
  const after = [1, 2, 3].map(() => fetchFeed(fetcher, web.url('news.test', '/after')));
  return (await Promise.all(after)).map(textOf);
}

const NEWS = ['news', 'news', 'news'];

describe('a fetch that is ended', () => {
  it('before it begins asks for nothing', async () => {
    web.forget();
    const signal = AbortSignal.abort(new Error('no'));
    await expect(fetchPage(fetcherFor(web), web.url('news.test', '/'), signal)).rejects.toThrow('no');
    expect(web.openConnections).toBe(0);
  });

  it('leaves nothing while a name is looked up', async () => {
    let isAsked = false;
    const resolve = (host: string) => {
      if (isAsked) return web.resolve(host);
      isAsked = true;
      return new Promise<never>(() => {});
    };
    expect(await endWhen('/', () => isAsked, fetcherFor(web, { resolve }))).toEqual(NEWS);
  });

  it('leaves nothing while robots.txt is awaited', async () => {
    web.forget();
    web.answer('news.test', '/robots.txt', answers.silent);
    expect(await endWhen('/', () => web.count('news.test', '/robots.txt') === 1)).toEqual(NEWS);
  });

  it.each<[string, answers.Answer]>([
    ['an answer is awaited', answers.silent],
    ['a body is awaited', answers.headersOnly],
    ['a body comes', answers.drip(5)],
    ['a body comes fast', answers.endless],
    ['a body is unpacked', answers.gzipBomb],
  ])('leaves nothing while %s', async (_, answer) => {
    web.forget();
    web.answer('news.test', '/robots.txt', answers.answerStatus(404));
    web.answer('news.test', '/page', answer);
    const fetcher = fetcherFor(web, { limits: { pageBytes: 1024 * 1024 * 1024 } });
    expect(await endWhen('/page', () => web.count('news.test', '/page') === 1, fetcher)).toEqual(NEWS);
  });

  it('leaves nothing while it waits for its turn', async () => {
    web.forget();
    web.answer('news.test', '/robots.txt', answers.answerStatus(404));
    web.answer('news.test', '/', answers.content('', { contentType: 'text/html' }));
    const slow = answers.held(answers.content('late'));
    web.answer('other.test', '/', slow.answer);
    const fetcher = fetcherFor(web, { limits: { inAll: 1 } });
    const first = fetchFeed(fetcher, web.url('other.test', '/'));
    await soon(() => expect(slow.waiting()).toBe(1));
    const controller = new AbortController();
    const second = fetchPage(fetcher, web.url('news.test', '/'), controller.signal);
    const third = fetchPage(fetcher, web.url('news.test', '/'));
    controller.abort(new Error('not wanted any more'));
    await expect(second).rejects.toThrow('not wanted any more');
    expect(web.count('news.test')).toBe(0);
    slow.letGo('all');
    expect(textOf(await first)).toBe('late');
    expect(await third).toMatchObject({ kind: 'content' });
  });

  it('leaves nothing while it waits for the pause that a site wants', async () => {
    web.forget();
    let isWaiting = false;
    const wait = (_: number, signal: AbortSignal) =>
      new Promise<void>((__, reject) => {
        isWaiting = true;
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      });
    const fetcher = fetcherFor(web, { wait });
    web.answer('news.test', '/robots.txt', answers.content('User-agent: *\nCrawl-delay: 5'));
    web.answer('news.test', '/', answers.content('', { contentType: 'text/html' }));
    await fetchPage(fetcher, web.url('news.test', '/'));
    expect(await endWhen('/', () => isWaiting, fetcher)).toEqual(NEWS);
  });
});

describe('a fetcher that is closed', () => {
  it('ends what is under way and begins nothing', async () => {
    web.forget();
    web.answer('news.test', '/silent', answers.silent);
    const fetcher = fetcherFor(web);
    const fetches = [1, 2, 3].map(() => fetchFeed(fetcher, web.url('news.test', '/silent')));
    const results = Promise.allSettled(fetches);
    await soon(() => expect(web.count('news.test', '/silent')).toBe(2));
    await fetcher.close();
    for (const result of await results) {
      expect(result).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } });
    }
    await soon(() => expect(web.openConnections).toBe(0));
    await expect(fetchFeed(fetcher, web.url('news.test', '/silent'))).rejects.toMatchObject({ name: 'AbortError' });
    await fetcher.close();
    expect(web.count('news.test')).toBe(2);
  });
});
