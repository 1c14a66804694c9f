import { describe, expect, it } from 'vitest';
import { StorageUnavailableError } from '../../src/errors.js';
import { type Answer, answerStatus, content, held, inTurn, moved } from '../support/web-server/index.js';
import { HOST, polledCorpus } from './polled-corpus.js';
import { articleText, feedOf, html, page, PAGE } from './samples.js';

const ENTRY = { id: '1', path: '/alpha', title: 'Alpha', content: html(articleText('alpha')) };
const TEASER = { id: '1', path: '/alpha', title: 'Alpha', summary: 'Ein Frachter ist auf Grund gelaufen.' };

describe('polling a feed', () => {
  it('takes its articles in, with what the feed knows of them', async () => {
    const { web, addFeed, poll, articles, storage } = await polledCorpus();
    const { id } = await addFeed();
    web.answer(HOST, '/feed', content(feedOf([{ ...ENTRY, published: '2026-02-28T10:00:00Z' }])));

    expect(await poll()).toMatchObject([{ outcome: 'read', listed: 1, added: 1, error: null }]);
    expect(await articles()).toMatchObject([{ title: 'Alpha', outlet: 'Nordkurier', version: 1 }]);
    const [version] = await storage.articles.history(1);
    expect(version).toMatchObject({
      language: 'de',
      url: web.url(HOST, '/alpha'),
      publishedAt: '2026-02-28T10:00:00Z',
    });
    expect(version?.text).toContain('Der Bürgermeister von alpha forderte');
    expect(web.count(HOST, '/alpha')).toBe(0);
    expect(await storage.feeds.feeds.find(id)).toMatchObject({ title: 'Nordkurier', failures: 0, lastError: null });
  });

  it('asks what has changed since, and does nothing where nothing has', async () => {
    const { web, addFeed, poll } = await polledCorpus();
    await addFeed();
    web.answer(HOST, '/feed', content(feedOf([ENTRY]), { etag: '"1"', lastModified: 'Sun, 01 Mar 2026 10:00:00 GMT' }));
    await poll();
    expect(await poll()).toMatchObject([{ outcome: 'unchanged', listed: 0 }]);
    const [, second] = web.requests(HOST, '/feed');
    expect(second?.headers).toMatchObject({ 'if-none-match': '"1"' });
  });

  it('reads the page where the entry is a teaser', async () => {
    const { web, addFeed, poll, storage } = await polledCorpus();
    await addFeed();
    web.answer(HOST, '/feed', content(feedOf([TEASER])));
    const head = '<meta property="og:site_name" content="Hafenblatt">';
    web.answer(HOST, '/alpha', content(page(articleText('alpha'), { title: 'Frachter auf Grund', head }), PAGE));
    await poll();
    const [version] = await storage.articles.history(1);
    expect(version).toMatchObject({ title: 'Frachter auf Grund', outlet: 'Hafenblatt' });
    expect(version?.text).toContain('Taucher der alphawehr');
  });

  it('follows it to where it has moved for good', async () => {
    const { web, addFeed, poll, storage } = await polledCorpus();
    await addFeed('/old');
    web.answer(HOST, '/old', moved(301, '/new'));
    web.answer(HOST, '/new', content(feedOf([ENTRY])));
    expect(await poll()).toMatchObject([{ added: 1 }]);
    expect(await storage.feeds.feeds.list()).toMatchObject([{ url: web.url(HOST, '/new') }]);
  });

  it('ends for good where the server says that it is gone', async () => {
    const { web, addFeed, poll, storage } = await polledCorpus();
    await addFeed();
    web.answer(HOST, '/feed', answerStatus(410));
    expect(await poll()).toMatchObject([{ outcome: 'gone' }]);
    expect(await storage.feeds.feeds.list()).toMatchObject([{ state: 'gone' }]);
    expect(await poll()).toEqual([]);
  });

  it.each([
    ['a broken server', answerStatus(503), 'the server answered 503 Service Unavailable'],
    ['a page', content(page('Nichts.'), PAGE), 'a web page, not a feed'],
    ['half a feed', content('<?xml version="1.0"?><rss><chan'), ''],
  ])('fails at %s, says why, and waits longer each time', async (_, answer, reason) => {
    const { web, addFeed, poll, storage, clock } = await polledCorpus();
    const { id } = await addFeed();
    web.answer(HOST, '/feed', answer);
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 3; attempt++) {
      const [report] = await poll();
      expect(report?.outcome).toBe('failed');
      expect(report?.error).toContain(reason);
      const feed = await storage.feeds.feeds.find(id);
      expect(feed).toMatchObject({ failures: attempt, lastError: report?.error });
      waits.push((feed?.nextPollAt.getTime() ?? 0) - clock().getTime());
    }
    expect(waits.toSorted((a, b) => a - b)).toEqual(waits);
    expect(new Set(waits).size).toBe(3);
  });

  it('is not held up by feeds that are slow', async () => {
    const { web, addFeed, storage, poller } = await polledCorpus();
    const slow = held(content(feedOf([])));
    await addFeed('/feed', 'slow.test');
    web.answer('slow.test', '/feed', slow.answer);
    await addFeed();
    web.answer(HOST, '/feed', content(feedOf([ENTRY])));
    const polled = poller.pollDue(new AbortController().signal);
    while ((await storage.articles.findById(1)) === null) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(slow.waiting()).toBe(1);
    slow.letGo('all');
    await polled;
  });

  it('leaves out what is no article, and does not ask for it again', async () => {
    const { web, addFeed, poll, articles } = await polledCorpus();
    await addFeed();
    const paywall = page('Dieser Artikel ist nur für Abonnenten. Jetzt Abo abschließen und weiterlesen.');
    web.answer(HOST, '/alpha', content(paywall, PAGE));
    web.answer(HOST, '/feed', content(feedOf([TEASER])));
    expect(await poll()).toMatchObject([{ leftOut: 1, added: 0 }]);
    await poll();
    expect(await articles()).toEqual([]);
    expect(web.count(HOST, '/alpha')).toBe(1);
  });

  it('tries a page that cannot be had at the next polls, whole feed and all, and gives up after five', async () => {
    const { web, addFeed, poll } = await polledCorpus();
    await addFeed();
    web.answer(HOST, '/alpha', answerStatus(503));
    web.answer(HOST, '/feed', content(feedOf([TEASER]), { etag: '"1"' }));
    for (let attempt = 1; attempt < 5; attempt++) expect(await poll()).toMatchObject([{ postponed: 1, leftOut: 0 }]);
    expect(await poll()).toMatchObject([{ postponed: 0, leftOut: 1 }]);
    expect(await poll()).toMatchObject([{ outcome: 'unchanged' }]);
    expect(web.count(HOST, '/alpha')).toBe(5);
  });

  it('takes a page that comes late', async () => {
    const { web, addFeed, poll } = await polledCorpus();
    await addFeed();
    web.answer(HOST, '/alpha', inTurn(answerStatus(404), content(page(articleText('alpha')), PAGE)));
    web.answer(HOST, '/feed', content(feedOf([TEASER]), { etag: '"1"' }));
    expect(await poll()).toMatchObject([{ postponed: 1 }]);
    expect(await poll()).toMatchObject([{ added: 1 }]);
  });

  it('leaves out what is older than articles are kept', async () => {
    const { web, addFeed, poll } = await polledCorpus({ retentionDays: 30 });
    await addFeed();
    const entries = [
      { ...ENTRY, published: '2026-01-01T00:00:00Z' },
      { ...ENTRY, id: '2', path: '/beta', content: html(articleText('beta')), published: '2026-02-20T00:00:00Z' },
    ];
    web.answer(HOST, '/feed', content(feedOf(entries)));
    expect(await poll()).toMatchObject([{ added: 1, leftOut: 1 }]);
  });
});

describe('an article that is taken back', () => {
  const two = [
    { ...ENTRY, published: '2026-02-28T10:00:00Z' },
    {
      ...ENTRY,
      id: '2',
      path: '/beta',
      title: 'Beta',
      content: html(articleText('beta')),
      published: '2026-02-27T10:00:00Z',
    },
  ];

  async function withTwo() {
    const corpus = await polledCorpus();
    await corpus.addFeed();
    corpus.web.answer(HOST, '/feed', content(feedOf(two)));
    await corpus.poll();
    const withdrawn = async () =>
      (await corpus.articles()).length === 2
        ? (await Promise.all([1, 2].map(async (id) => corpus.storage.articles.history(id)))).flatMap(([version]) =>
            version?.withdrawnAt ? (version.title ?? '') : [],
          )
        : null;
    return { ...corpus, withdrawn };
  }

  it.each([
    ['is gone', answerStatus(410)],
    ['is not found', answerStatus(404)],
    ['says so', content(page('Seite nicht gefunden.', { title: '404 – Seite nicht gefunden' }), PAGE)],
  ])('is marked when its entry is missing and its page %s', async (_, answer) => {
    const { web, poll, withdrawn } = await withTwo();
    web.answer(HOST, '/alpha', answer);
    web.answer(HOST, '/feed', content(feedOf(two.slice(1))));
    expect(await poll()).toMatchObject([{ withdrawn: 1 }]);
    expect(await withdrawn()).toEqual(['Alpha']);
    await poll();
    expect(web.count(HOST, '/alpha')).toBe(1);
  });

  it('stands again when its feed lists it again', async () => {
    const { web, poll, withdrawn } = await withTwo();
    web.answer(HOST, '/alpha', answerStatus(410));
    web.answer(HOST, '/feed', content(feedOf(two.slice(1))));
    await poll();
    web.answer(HOST, '/feed', content(feedOf(two)));
    expect(await poll()).toMatchObject([{ unchanged: 1 }]);
    expect(await withdrawn()).toEqual([]);
  });

  it('is another than one whose page is still there, or that made room for newer ones', async () => {
    const { web, poll, withdrawn } = await withTwo();
    web.answer(HOST, '/alpha', content(page(articleText('alpha')), PAGE));
    web.answer(HOST, '/feed', content(feedOf(two.slice(1))));
    await poll();
    expect(await withdrawn()).toEqual([]);

    web.answer(HOST, '/beta', answerStatus(410));
    web.answer(HOST, '/feed', content(feedOf(two.slice(0, 1))));
    await poll();
    expect(await withdrawn()).toEqual([]);
    expect(web.count(HOST, '/beta')).toBe(0);
  });

  it('is marked when its entry has changed and its page is gone', async () => {
    const corpus = await polledCorpus();
    const { web, poll, storage } = corpus;
    await corpus.addFeed();
    web.answer(HOST, '/alpha', inTurn(content(page(articleText('alpha')), PAGE), answerStatus(410)));
    web.answer(HOST, '/feed', content(feedOf([TEASER])));
    await poll();
    web.answer(HOST, '/feed', content(feedOf([{ ...TEASER, title: 'Zurückgezogen' }])));
    expect(await poll()).toMatchObject([{ withdrawn: 1 }]);
    expect((await storage.articles.history(1))[0]?.withdrawnAt).not.toBeNull();
  });
});

describe('an article that is changed on its page alone', () => {
  const ETAG = { ...PAGE, etag: '"1"' };
  const REVISED = articleText('alpha').replace('wurde niemand verletzt', 'wurden zwei Menschen verletzt');

  /** A feed that stays as it is, with one article whose page answers in turn. */
  async function withPage(first: Answer, ...later: readonly Answer[]) {
    const corpus = await polledCorpus();
    await corpus.addFeed();
    corpus.web.answer(HOST, '/alpha', inTurn(first, ...later));
    corpus.web.answer(HOST, '/feed', content(feedOf([TEASER]), { etag: '"1"' }));
    await corpus.poll();
    const pollAfter = async (hours: number) => {
      corpus.clock.set(new Date(corpus.clock().getTime() + hours * 3_600_000).toISOString());
      return corpus.poll();
    };
    return { ...corpus, pollAfter };
  }

  it('gets a new version when the page is looked at again', async () => {
    const { web, pollAfter, storage } = await withPage(
      content(page(articleText('alpha'), { title: 'Frachter auf Grund' }), PAGE),
      content(page(REVISED, { title: 'Frachter auf Grund' }), PAGE),
    );
    await pollAfter(0.9);
    expect(web.count(HOST, '/alpha')).toBe(1);
    expect(await pollAfter(0.2)).toMatchObject([{ outcome: 'unchanged', updated: 1 }]);
    const [before, current] = await storage.articles.history(1);
    expect(current?.text).toContain('wurden zwei Menschen verletzt');
    expect(current).toMatchObject({ title: 'Frachter auf Grund', outlet: before?.outlet, url: before?.url });
  });

  it('is asked for what has changed alone, four times in three days, and makes no version of the same', async () => {
    const { web, pollAfter, articles } = await withPage(
      content(page(articleText('alpha')), ETAG),
      content(page(articleText('alpha')), ETAG),
    );
    for (const hours of [1, 4, 1, 17, 1, 47, 1, 100]) await pollAfter(hours);
    const [, ...looks] = web.requests(HOST, '/alpha');
    expect(looks.map(({ headers }) => headers['if-none-match'])).toEqual(Array(4).fill('"1"'));
    expect(await articles()).toMatchObject([{ version: 1 }]);
  });

  it('is looked at as often again when it has changed', async () => {
    const { web, pollAfter } = await withPage(
      content(page(articleText('alpha')), PAGE),
      content(page(REVISED), PAGE),
      content(page(REVISED), PAGE),
    );
    for (const hours of [1, 1, 5, 18, 48, 100]) await pollAfter(hours);
    expect(web.count(HOST, '/alpha')).toBe(6);
  });

  it('is marked when its page is gone, and stands again when that comes back', async () => {
    const { pollAfter, storage } = await withPage(
      content(page(articleText('alpha')), PAGE),
      answerStatus(404),
      content(page(articleText('alpha')), PAGE),
    );
    const withdrawnAt = async () => (await storage.articles.history(1))[0]?.withdrawnAt ?? null;
    expect(await pollAfter(1)).toMatchObject([{ withdrawn: 1 }]);
    expect(await withdrawnAt()).not.toBeNull();
    expect(await pollAfter(6)).toMatchObject([{ withdrawn: 0, updated: 0 }]);
    expect(await withdrawnAt()).toBeNull();
  });

  it('fails its feed once where nothing can be made of its page, and is looked at later', async () => {
    let isBroken = false;
    const { web, addFeed, poll, clock, faults } = await polledCorpus({
      onEmbedding: () => {
        if (isBroken) throw new TypeError('no vector');
      },
    });
    await addFeed();
    web.answer(HOST, '/alpha', inTurn(content(page(articleText('alpha')), PAGE), content(page(REVISED), PAGE)));
    web.answer(HOST, '/feed', content(feedOf([TEASER]), { etag: '"1"' }));
    await poll();
    isBroken = true;
    clock.set('2026-03-01T13:00:00Z');
    await expect(poll()).resolves.toMatchObject([{ outcome: 'failed' }]);
    expect(faults).toHaveLength(1);
    expect(await poll()).toMatchObject([{ outcome: 'unchanged' }]);
    isBroken = false;
    clock.set('2026-03-01T19:00:00Z');
    expect(await poll()).toMatchObject([{ updated: 1 }]);
  });

  it('is left as it is while its page cannot be had, or asks for money', async () => {
    const paywall = page('Dieser Artikel ist nur für Abonnenten. Jetzt Abo abschließen und weiterlesen.');
    const { pollAfter, articles, storage } = await withPage(
      content(page(articleText('alpha')), PAGE),
      answerStatus(503),
      content(paywall, PAGE),
    );
    expect(await pollAfter(1)).toMatchObject([{ outcome: 'unchanged', updated: 0, withdrawn: 0 }]);
    expect(await pollAfter(6)).toMatchObject([{ outcome: 'unchanged', updated: 0, withdrawn: 0 }]);
    expect(await articles()).toMatchObject([{ version: 1 }]);
    expect((await storage.articles.history(1))[0]?.withdrawnAt).toBeNull();
  });
});

describe('the poller', () => {
  it('stops when it is told to, and leaves what it had not settled to the next time', async () => {
    const { web, addFeed, poller, storage, poll } = await polledCorpus();
    await addFeed();
    const slow = held(content(page(articleText('alpha')), PAGE));
    web.answer(HOST, '/alpha', slow.answer);
    web.answer(HOST, '/feed', content(feedOf([TEASER]), { etag: '"1"' }));
    const stopping = new AbortController();
    const running = poller.run(stopping.signal);
    while (slow.waiting() === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    stopping.abort();
    await running;
    expect(await storage.feeds.feeds.list()).toMatchObject([{ failures: 0, lastSuccessAt: null }]);

    slow.letGo('all');
    expect(await poll()).toMatchObject([{ added: 1 }]);
  });

  it('blames no feed for a database that takes nothing, and gets everything in later', async () => {
    let isFull = true;
    const { web, addFeed, poll, storage } = await polledCorpus({
      onEmbedding: () => {
        if (isFull) throw new StorageUnavailableError('full', 'Free some space.');
      },
    });
    await addFeed();
    web.answer(HOST, '/feed', content(feedOf([ENTRY]), { etag: '"1"' }));
    await expect(poll()).rejects.toThrow('full');
    expect(await storage.feeds.feeds.list()).toMatchObject([{ failures: 0 }]);
  });

  it('leaves out a text that nothing can be made of, and takes the others', async () => {
    let calls = 0;
    const { web, addFeed, poll, articles } = await polledCorpus({
      onEmbedding: () => {
        calls++;
        if (calls <= 2) throw new TypeError('no vector');
      },
    });
    await addFeed();
    const beta = { ...ENTRY, id: '2', path: '/beta', title: 'Beta', content: html(articleText('beta')) };
    web.answer(HOST, '/feed', content(feedOf([ENTRY, beta])));
    expect(await poll()).toMatchObject([{ added: 1, leftOut: 1 }]);
    expect(await articles()).toHaveLength(1);
  });

  it('embeds articles of many feeds together', async () => {
    const { web, addFeed, poll, embedded, articles } = await polledCorpus();
    for (let number = 0; number < 20; number++) {
      const host = `news${number}.test`;
      await addFeed('/feed', host);
      const text = html(articleText(`ort${number}`));
      web.answer(host, '/feed', content(feedOf([{ ...ENTRY, title: `Ort ${number}`, content: text }])));
    }
    await poll();
    expect(await articles()).toHaveLength(20);
    expect(embedded.length).toBeLessThan(10);
  });

  it('polls at most sixteen feeds at a time', async () => {
    const { web, addFeed, poller, clock, storage } = await polledCorpus();
    const slow = held(content(feedOf([])));
    for (let number = 0; number < 20; number++) {
      await addFeed('/feed', `news${number}.test`);
      web.answer(`news${number}.test`, '/feed', slow.answer);
    }
    const polled = poller.pollDue(new AbortController().signal);
    while (slow.waiting() < 16) await new Promise((resolve) => setTimeout(resolve, 5));
    clock.set('2026-03-01T12:00:01Z');
    slow.letGo('all');
    await polled;
    expect(web.mostAtOnceInAll).toBe(16);
    expect((await storage.feeds.feeds.list()).every(({ lastSuccessAt }) => lastSuccessAt !== null)).toBe(true);
  });
});
