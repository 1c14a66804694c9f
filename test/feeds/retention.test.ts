import { describe, expect, it } from 'vitest';
import { overviewOfFeeds, removeExpired } from '../../src/feeds/index.js';
import { content } from '../support/web-server/index.js';
import { HOST, polledCorpus } from './polled-corpus.js';
import { articleText, feedOf, html } from './samples.js';

const never = new AbortController().signal;

async function corpusOf(count: number) {
  const corpus = await polledCorpus();
  await corpus.addFeed();
  const entries = Array.from({ length: count }, (_, number) => ({
    id: `${number}`,
    path: `/${number}`,
    title: `Nummer ${number}`,
    content: html(articleText(`ort${number}`)),
  }));
  corpus.web.answer(HOST, '/feed', content(feedOf(entries)));
  await corpus.poll();
  return corpus;
}

describe('articles that are not kept any longer', () => {
  it('are removed in steps, those that are cited excepted', async () => {
    const { storage, clock, articles } = await corpusOf(25);
    clock.set('2026-06-01T00:00:00Z');
    await storage.articles.markCited([3]);
    expect(await removeExpired({ storage, retentionDays: 30, clock }, never)).toBe(24);
    expect(await articles()).toHaveLength(1);
  });

  it('stay where they are kept for good, or work is to end', async () => {
    const { storage, clock, articles } = await corpusOf(2);
    clock.set('2030-01-01T00:00:00Z');
    expect(await removeExpired({ storage, retentionDays: null, clock }, never)).toBe(0);
    expect(await removeExpired({ storage, retentionDays: 30, clock }, AbortSignal.abort())).toBe(0);
    expect(await articles()).toHaveLength(2);
  });
});

describe('the overview of feeds', () => {
  it('says how many articles a day each has brought', async () => {
    const { storage, clock } = await corpusOf(14);
    expect(await overviewOfFeeds(storage.feeds, clock())).toMatchObject([{ articlesADay: 2 }]);
    clock.set('2026-04-01T00:00:00Z');
    expect(await overviewOfFeeds(storage.feeds, clock())).toMatchObject([{ articlesADay: 0 }]);
  });
});
