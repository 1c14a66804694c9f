import { describe, expect, it } from 'vitest';
import { PageReader } from '../../src/corpus/index.js';
import { Fetcher } from '../../src/fetching/index.js';
import { discoverFeed } from '../../src/feeds/index.js';
import { answerStatus, content, moved, WebServer } from '../support/web-server/index.js';
import { onTestFinished } from 'vitest';
import { HOST } from './polled-corpus.js';
import { feedOf, PAGE } from './samples.js';

const pages = new PageReader();
const never = new AbortController().signal;

async function site() {
  const web = await WebServer.start();
  const clock = (): Date => new Date('2026-03-01T12:00:00Z');
  const fetcher = new Fetcher({ userAgent: 'Test/1', resolve: web.resolve, allowPrivateHosts: ['127.0.0.1'], clock });
  onTestFinished(async () => {
    await fetcher.close();
    await web.close();
  });
  const discover = async (path: string) => discoverFeed(web.url(HOST, path), { fetcher, pages }, never);
  return { web, discover, fetcher };
}

const link = (href: string, title: string): string =>
  `<link rel="alternate" type="application/atom+xml" href="${href}" title="${title}">`;

describe('the feed at an address', () => {
  it('is the one that is there', async () => {
    const { web, discover } = await site();
    web.answer(HOST, '/feed', content(feedOf([], 'Nordkurier')));
    expect(await discover('/feed')).toEqual({ url: web.url(HOST, '/feed'), title: 'Nordkurier', others: [] });
  });

  it('is the one that it has moved to for good', async () => {
    const { web, discover } = await site();
    web.answer(HOST, '/feed', content(feedOf([])));
    web.answer(HOST, '/old', moved(308, '/feed'));
    expect(await discover('/old')).toMatchObject({ url: web.url(HOST, '/feed') });
  });

  it('is the first that the page there names and that can be read', async () => {
    const { web, discover } = await site();
    const head = link('/broken', 'Broken') + link('/feed', 'News') + link('/comments', 'Comments');
    web.answer(HOST, '/', content(`<html><head>${head}</head><body>News</body></html>`, PAGE));
    web.answer(HOST, '/broken', answerStatus(500));
    web.answer(HOST, '/feed', content(feedOf([], 'Nordkurier')));
    expect(await discover('/')).toMatchObject({
      url: web.url(HOST, '/feed'),
      title: 'Nordkurier',
      others: [{ title: 'Broken' }, { title: 'Comments' }],
    });
  });

  it.each([
    ['/none', 'names no feed'],
    ['/gone', 'taken away for good'],
    ['/missing', 'the server answered 404'],
    ['/map', 'a site map, not a feed'],
  ])('is not found at %s, and says why', async (path, reason) => {
    const { web, discover } = await site();
    web.answer(HOST, '/none', content('<html><body>No feed here.</body></html>', PAGE));
    web.answer(HOST, '/gone', answerStatus(410));
    web.answer(HOST, '/map', content('<?xml version="1.0"?><urlset></urlset>', { contentType: 'text/xml' }));
    await expect(discover(path)).rejects.toThrow(reason);
  });

  it('is https where no scheme is written, and feed: is what it stands for', async () => {
    const asked: string[] = [];
    const fetcher = {
      fetch: async ({ url }: { url: string }) => {
        asked.push(url);
        return { kind: 'gone' } as const;
      },
    };
    for (const written of [
      'example.org/news',
      'feed://example.org/a',
      'feed:https://example.org/b',
      'example.org:8080',
    ]) {
      await expect(discoverFeed(written, { fetcher, pages }, never)).rejects.toThrow('taken away');
    }
    await expect(discoverFeed('not an address', { fetcher, pages }, never)).rejects.toThrow('is not an address');
    expect(asked).toEqual([
      'https://example.org/news',
      'https://example.org/a',
      'https://example.org/b',
      'https://example.org:8080/',
    ]);
  });
});
