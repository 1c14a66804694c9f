import { describe, expect, it } from 'vitest';
import { content } from '../support/web-server/index.js';
import { HOST, polledCorpus } from './polled-corpus.js';
import { articleText, feedOf, html, page, PAGE, type SampleEntry } from './samples.js';

const whole = (subject: string, entry: SampleEntry = {}): SampleEntry => ({
  id: subject,
  path: `/${subject}`,
  title: `Unglück bei ${subject}`,
  content: html(articleText(subject)),
  ...entry,
});

async function corpusOf(...entries: readonly SampleEntry[]) {
  const corpus = await polledCorpus();
  await corpus.addFeed();
  const show = (...listed: readonly SampleEntry[]) => corpus.web.answer(HOST, '/feed', content(feedOf(listed)));
  show(...entries);
  await corpus.poll();
  const sketch = async () => (await corpus.articles()).map(({ title, version }) => `${title} v${version}`);
  return { ...corpus, show, sketch };
}

describe('an article that a feed brings', () => {
  it('stays one article under titles that change every hour', async () => {
    const { poll, show, sketch } = await corpusOf(whole('alpha'));
    for (const hour of [1, 2, 3]) {
      show(whole('alpha', { title: `Stand ${hour} Uhr` }));
      const [report] = await poll();
      expect(report).toMatchObject({ added: 0, updated: 1 });
    }
    expect(await sketch()).toEqual(['Stand 3 Uhr v4']);
  });

  it('stays one article with another id, by its address without what tracks readers', async () => {
    const { poll, show, sketch } = await corpusOf(whole('alpha', { path: '/alpha?utm_source=feed' }));
    show(whole('alpha', { id: 'new-id', path: '/alpha?utm_source=other#top', title: 'Neu' }));
    await poll();
    expect(await sketch()).toEqual(['Neu v2']);
  });

  it('stays one article under another address, by its id', async () => {
    const { poll, show, sketch } = await corpusOf(whole('alpha'));
    show(whole('alpha', { path: '/news/alpha-2' }));
    expect(await poll()).toMatchObject([{ added: 0, unchanged: 1 }]);
    show(whole('alpha', { id: 'again', path: '/news/alpha-2', title: 'Neu' }));
    await poll();
    expect(await sketch()).toEqual(['Neu v2']);
  });

  it('stays one article under another id and address, by a text that is near-identical', async () => {
    const { poll, show, sketch } = await corpusOf(whole('alpha'), whole('beta'));
    const text = `${articleText('alpha')} Am Dienstag kam ein zweiter Schlepper hinzu.`;
    show(whole('beta'), whole('gamma', { title: 'Verschoben', content: html(text) }));
    expect(await poll()).toMatchObject([{ added: 0, updated: 1 }]);
    expect(await sketch()).toEqual(['Verschoben v2', 'Unglück bei beta v1']);
  });

  it('is another one where the feed lists both, or another site printed the text', async () => {
    const { poll, show, sketch, web, addFeed } = await corpusOf(whole('alpha'));
    show(whole('alpha'), whole('copy', { title: 'Noch einmal', content: html(articleText('alpha')) }));
    await poll();
    await addFeed('/feed', 'other.test');
    const copy = whole('x', { title: 'Abgedruckt', content: html(articleText('alpha')) });
    web.answer('other.test', '/feed', content(feedOf([copy], 'Südkurier')));
    await poll();
    expect(await sketch()).toEqual(['Unglück bei alpha v1', 'Noch einmal v1', 'Abgedruckt v1']);
  });

  it('is taken once where feeds of one site list it, and its page is fetched once', async () => {
    const { web, addFeed, poll, articles } = await polledCorpus();
    web.answer(HOST, '/alpha', content(page(articleText('alpha'), { title: 'Alpha' }), PAGE));
    for (const path of ['/politics', '/all', '/north']) {
      await addFeed(path);
      web.answer(
        HOST,
        path,
        content(feedOf([{ id: `${path} 1`, path: '/alpha', title: 'Alpha' }], `Nordkurier ${path}`)),
      );
    }
    const reports = await poll();
    expect(reports.reduce((sum, { added }) => sum + added, 0)).toBe(1);
    expect(await articles()).toMatchObject([{ title: 'Alpha', version: 1 }]);
    expect(web.count(HOST, '/alpha')).toBe(1);
  });

  it('is the one that a person has added from the same address', async () => {
    const { storage, web, addFeed, poll, articles } = await polledCorpus();
    const { article } = await import('../storage/samples.js');
    const url = web.url(HOST, '/alpha').replace('http:', 'https:');
    await storage.articles.addVersion(article(['Von Hand.'], { identity: `url:${url}` }));
    await addFeed();
    web.answer(HOST, '/feed', content(feedOf([whole('alpha')])));
    await poll();
    expect(await articles()).toMatchObject([{ title: 'Unglück bei alpha', version: 2 }]);
  });
});

describe('a feed that repeats old entries', () => {
  it('adds nothing, also after they were away for long', async () => {
    const { poll, show, sketch, clock, web } = await corpusOf(whole('alpha'), whole('beta'));
    show(whole('beta'));
    await poll();
    clock.set('2026-05-01T00:00:00Z');
    show(whole('alpha', { published: '2026-05-01T00:00:00Z' }), whole('beta'));
    expect(await poll()).toMatchObject([{ listed: 2, added: 0, updated: 0 }]);
    expect(await sketch()).toEqual(['Unglück bei alpha v1', 'Unglück bei beta v1']);
    expect(web.count(HOST, '/alpha')).toBe(0);
  });

  it('adds nothing where their articles were removed since', async () => {
    const { poll, show, sketch, clock, storage } = await corpusOf(whole('alpha'));
    clock.set('2026-05-01T00:00:00Z');
    await storage.articles.removeUncited(new Date('2026-04-01T00:00:00Z'), 10);
    show(whole('alpha'), whole('beta'));
    await poll();
    expect(await sketch()).toEqual(['Unglück bei beta v1']);
  });
});

describe('entries that their software does not tell apart', () => {
  it('by id are told apart by address', async () => {
    const { sketch } = await corpusOf(whole('alpha', { id: 'same' }), whole('beta', { id: 'same' }));
    expect((await sketch()).sort()).toEqual(['Unglück bei alpha v1', 'Unglück bei beta v1']);
  });

  it('by address are told apart by id', async () => {
    const { sketch, poll, show } = await corpusOf(
      whole('alpha', { path: '/live#1' }),
      whole('beta', { path: '/live#2' }),
    );
    expect((await sketch()).sort()).toEqual(['Unglück bei alpha v1', 'Unglück bei beta v1']);
    show(whole('alpha', { path: '/live#1', title: 'Neu' }), whole('beta', { path: '/live#2' }));
    await poll();
    expect((await sketch()).sort()).toEqual(['Neu v2', 'Unglück bei beta v1']);
  });

  it('by the moment of their update have not changed', async () => {
    const at = (updated: string) => [whole('alpha', { updated }), whole('beta', { updated })];
    const { poll, show, embedded } = await corpusOf(...at('2026-03-01T10:00:00Z'));
    const before = embedded.length;
    show(...at('2026-03-01T11:00:00Z'));
    expect(await poll()).toMatchObject([{ listed: 2, added: 0, updated: 0, unchanged: 0 }]);
    expect(embedded.length).toBe(before);
  });
});
