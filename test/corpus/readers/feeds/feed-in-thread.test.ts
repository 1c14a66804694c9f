import { afterAll, describe, expect, it } from 'vitest';
import { PageReader } from '../../../../src/corpus/index.js';

const URL_OF_FEED = 'https://courier.example/feed';
const FEED = Buffer.from(
  '<rss version="2.0"><channel><title>The Courier</title><item><title>Trains</title><pubDate>Sat, 04 Jun 2016 10:30:00 GMT</pubDate></item></channel></rss>',
);

/** Names of authors in brackets in brackets take the parser a time that grows with the square of their length. */
const ENDLESS = Buffer.from(
  `<rss version="2.0"><channel><title>x</title><item><title>y</title><author>${'('.repeat(1_500_000)}</author></item></channel></rss>`,
);

describe('reading feeds in a thread', () => {
  const pages = new PageReader();
  afterAll(() => pages.close());

  it('gives the feed', async () => {
    expect(await pages.readFeed(FEED, 'text/xml', URL_OF_FEED)).toMatchObject({
      title: 'The Courier',
      entries: [{ title: 'Trains', publishedAt: '2016-06-04T10:30:00Z' }],
    });
  });

  it('says by cause why there is none', async () => {
    await expect(pages.readFeed(Buffer.from('<html></html>'), null, URL_OF_FEED)).rejects.toMatchObject({
      name: 'UnreadableFeedError',
      problem: 'page',
      url: URL_OF_FEED,
      reason: 'a web page, not a feed',
    });
  });

  it('stops a feed that takes too long, and reads the next one', async () => {
    const hurried = new PageReader({ time: 1_500, heapMegabytes: 512 });
    const slow = hurried.readFeed(ENDLESS, null, URL_OF_FEED);
    const next = hurried.readFeed(FEED, null, URL_OF_FEED);
    await expect(slow).rejects.toMatchObject({ name: 'UnreadableFeedError', problem: 'limits' });
    await expect(next).resolves.toMatchObject({ title: 'The Courier' });
    await hurried.close();
  });
});
