import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fetcher } from '../../src/fetching/index.js';
import * as answers from '../support/web-server/index.js';
import { fetcherFor, fetchFeed, fetchPage, NOW, soon } from './samples.js';

const DAY = 24 * 60 * 60 * 1000;
const PAGE = answers.content('<p>News</p>', { contentType: 'text/html' });

let web: answers.WebServer;
let now: number;
let fetcher: Fetcher;

beforeAll(async () => {
  web = await answers.WebServer.start();
  web.answer('news.test', '/page', PAGE);
  web.answer('news.test', '/private/page', PAGE);
});

afterAll(() => web.close());

beforeEach(() => {
  web.forget();
  now = NOW.getTime();
  fetcher = fetcherFor(web, { clock: () => new Date(now) });
});

const page = (path = '/page') => fetchPage(fetcher, web.url('news.test', path));
const robots = (answer: answers.Answer) => web.answer('news.test', '/robots.txt', answer);
const asked = () => web.count('news.test', '/robots.txt');

const DISALLOWED = { kind: 'failed', failure: { kind: 'robots', why: 'disallowed' }, retryAfterMs: null };
const UNAVAILABLE = { kind: 'failed', failure: { kind: 'robots', why: 'unavailable' }, retryAfterMs: null };

describe('a robots.txt', () => {
  it('keeps the bot from pages, not from feeds', async () => {
    robots(answers.content('User-agent: *\nDisallow: /private/'));
    expect(await page()).toMatchObject({ kind: 'content' });
    expect(await page('/private/page')).toEqual(DISALLOWED);
    expect(web.count('news.test', '/private/page')).toBe(0);
    expect(await fetchFeed(fetcher, web.url('news.test', '/private/page'))).toMatchObject({ kind: 'content' });
  });

  it('may name the bot', async () => {
    robots(answers.content('User-agent: depesche\nDisallow: /private\n\nUser-agent: *\nDisallow: /'));
    expect(await page()).toMatchObject({ kind: 'content' });
    expect(await page('/private/page')).toEqual(DISALLOWED);
  });

  it('counts for the page that a redirect leads to as well', async () => {
    robots(answers.content('User-agent: *\nDisallow: /private/'));
    web.answer('news.test', '/moved', answers.moved(301, '/private/page'));
    expect(await page('/moved')).toEqual(DISALLOWED);
  });

  it('is asked for once a day and a site, however many want it', async () => {
    robots(answers.content('User-agent: *\nDisallow: /private/'));
    await Promise.all([page(), page(), page('/private/page')]);
    now += DAY - 1;
    await page();
    expect(asked()).toBe(1);
    now += 1;
    await page();
    expect(asked()).toBe(2);
  });

  it('is asked for again by a clock that was set back', async () => {
    robots(answers.answerStatus(404));
    await page();
    now -= DAY;
    await page();
    expect(asked()).toBe(2);
  });

  it.each([400, 401, 403, 404, 410, 429])('that is answered with %d allows everything', async (status) => {
    robots(answers.answerStatus(status));
    expect(await page()).toMatchObject({ kind: 'content' });
  });

  it.each<[string, answers.Answer]>([
    ['a broken server', answers.answerStatus(500)],
    ['a busy server', answers.answerStatus(503)],
    ['a coding that nobody knows', answers.wronglyPacked('zstd', 'x')],
  ])('that is lost to %s allows nothing for ten minutes', async (_, answer) => {
    robots(answer);
    expect(await page()).toEqual(UNAVAILABLE);
    robots(answers.answerStatus(404));
    now += 10 * 60 * 1000 - 1;
    expect(await page()).toEqual(UNAVAILABLE);
    now += 1;
    expect(await page()).toMatchObject({ kind: 'content' });
  });

  it('that cannot be reached tells why the page cannot', async () => {
    robots(answers.cutAtOnce);
    expect(await page()).toMatchObject({ failure: { kind: 'unreachable', code: 'ECONNRESET' } });
    const outcome = await fetchPage(fetcher, 'http://unknown.test/');
    expect(outcome).toMatchObject({ failure: { kind: 'unresolved', host: 'unknown.test' } });
  });

  it('holds on while a newer one cannot be had', async () => {
    robots(answers.content('User-agent: *\nDisallow: /private/'));
    await page();
    robots(answers.answerStatus(500));
    now += DAY;
    expect(await page()).toMatchObject({ kind: 'content' });
    expect(await page('/private/page')).toEqual(DISALLOWED);
    expect(asked()).toBe(2);
  });

  it('may be somewhere else, but not in circles', async () => {
    web.answer('rules.test', '/robots', answers.content('User-agent: *\nDisallow: /private/'));
    robots(answers.moved(302, web.url('rules.test', '/robots')));
    expect(await page('/private/page')).toEqual(DISALLOWED);
    now += DAY;
    robots(answers.moved(302, '/robots.txt'));
    expect(await page('/private/page')).toMatchObject({ kind: 'content' });
  });

  it('may not lead to a private address', async () => {
    robots(answers.moved(302, 'http://10.0.0.7/robots.txt'));
    expect(await page()).toMatchObject({ failure: { kind: 'address', reason: 'private', host: '10.0.0.7' } });
  });

  it('is read to half a mebibyte, and what is behind that does not count', async () => {
    const lines = `User-agent: *\nDisallow: /private/\n${'# long\n'.repeat(100_000)}Disallow: /\n`;
    robots(answers.content(lines));
    expect(await page()).toMatchObject({ kind: 'content' });
    expect(await page('/private/page')).toEqual(DISALLOWED);
  });

  it('is fetched for those who still want it when another does not', async () => {
    const slow = answers.held(answers.answerStatus(404));
    robots(slow.answer);
    const controller = new AbortController();
    const first = fetchPage(fetcher, web.url('news.test', '/page'), controller.signal);
    const second = page();
    await soon(() => expect(slow.waiting()).toBe(1));
    controller.abort(new Error('not wanted any more'));
    await expect(first).rejects.toThrow('not wanted any more');
    slow.letGo('all');
    expect(await second).toMatchObject({ kind: 'content' });
    expect(asked()).toBe(1);
  });
});

describe('a pause that a site wants between requests', () => {
  /** The pauses that were waited for while some pages were fetched at once. */
  async function pauses(crawlDelay: string, count: number): Promise<readonly number[]> {
    robots(answers.content(`User-agent: *\nCrawl-delay: ${crawlDelay}`));
    const waited: number[] = [];
    const wait = async (milliseconds: number) => void waited.push(milliseconds);
    const patient = fetcherFor(web, { wait });
    const fetches = Array.from({ length: count }, () => fetchPage(patient, web.url('news.test', '/page')));
    for (const outcome of await Promise.all(fetches)) expect(outcome).toMatchObject({ kind: 'content' });
    return waited;
  }

  it('is kept before each but the first', async () => {
    const waited = await pauses('5', 3);
    expect(waited).toHaveLength(2);
    for (const milliseconds of waited) {
      expect(milliseconds).toBeGreaterThan(0);
      expect(milliseconds).toBeLessThanOrEqual(5000);
    }
  });

  it('is ten seconds at most', async () => {
    const [waited = 0] = await pauses('3600', 2);
    expect(waited).toBeGreaterThan(0);
    expect(waited).toBeLessThanOrEqual(10_000);
  });

  it.each(['0', 'soon', '-1', ''])('is none where it says "%s"', async (crawlDelay) => {
    expect(await pauses(crawlDelay, 3)).toEqual([]);
  });
});
