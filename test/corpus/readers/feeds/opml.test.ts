import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OpmlFeed, readOpml, writeOpml } from '../../../../src/corpus/index.js';

const LIST = `<?xml version="1.0" encoding="UTF-8"?>
<opml version="1.0"><head><title>Zeitungen</title></head><body>
<outline text="Deutsch"><outline text="Der Bote &amp; Co" title="Der Bote" type="rss" xmlUrl="https://bote.example/feed?a=1&amp;b=2" htmlUrl="https://bote.example"/>
<outline text="Tiefer"><outline TEXT="Вестник" XMLURL="https://vestnik.example/rss"/></outline></outline>
<outline text="https://courier.example/feed" xmlUrl="https://courier.example/feed"/>
<outline text="twice" xmlUrl="https://bote.example/feed?a=1&amp;b=2"/>
<outline text="a script" xmlUrl="javascript:alert(1)"/><outline text="a note"/>
</body></opml>`;

describe('reading OPML', () => {
  it('finds the feeds in all folders, each once', async () => {
    expect(await readOpml(LIST)).toEqual([
      { url: 'https://bote.example/feed?a=1&b=2', title: 'Der Bote' },
      { url: 'https://vestnik.example/rss', title: 'Вестник' },
      { url: 'https://courier.example/feed', title: null },
    ]);
  });

  it('finds none in a list of none', async () => {
    expect(await readOpml('<opml version="2.0"><head/><body/></opml>')).toEqual([]);
  });

  it.each([
    ['<rss version="2.0"/>', 'other-format'],
    ['', 'other-format'],
    ['Der Bote', 'other-format'],
    ['<opml><body><outline text="Der', 'broken'],
    [`<opml><body>${'<outline text="a">'.repeat(50_000)}`, 'broken'],
  ])('refuses %.40j', async (text, problem) => {
    await expect(readOpml(text)).rejects.toMatchObject({ name: 'UnreadableFeedError', problem });
  });

  it('reads any text or refuses it as no OPML', async () => {
    const part = fc.constantFrom(
      '<opml>',
      '<body>',
      '<outline xmlUrl="http://a/"',
      '/>',
      '>',
      '</body>',
      '</opml>',
      '"',
      '&',
      '<',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
        ),
        async (text) => {
          const read = await readOpml(text).catch((error: unknown) => error);
          expect(Array.isArray(read) || (read as Error).name === 'UnreadableFeedError').toBe(true);
        },
      ),
    );
  });
});

describe('writing OPML', () => {
  const url = fc.webUrl({ withQueryParameters: true, withFragments: true }).map((address) => new URL(address).href);
  const title = fc
    .string({ unit: 'binary', maxLength: 60 })
    // What XML cannot hold is replaced, and white space is as in any title.
    .map((text) =>
      text
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Cs}\p{Cn}\uFEFF\uFFFD-\uFFFF]/gu, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => !text.includes('&'));
  const feed = fc.record<OpmlFeed>({ url, title: fc.option(title.map((text) => text || 'A')) });

  it('is read back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(feed, { selector: ({ url: address }) => address, maxLength: 8 }),
        fc.string(),
        async (feeds, name) => {
          expect(await readOpml(await writeOpml(feeds, name))).toEqual(feeds);
        },
      ),
    );
  });

  it('is read back with what XML has to escape', async () => {
    const feeds = [{ url: 'https://bote.example/?a="1"&b=<2>', title: `"Bote" & 'Co' <b> ]]> --> &amp; &copy` }];
    expect(await readOpml(await writeOpml(feeds, '</title> & ]]>'))).toEqual([
      { url: 'https://bote.example/?a=%221%22&b=%3C2%3E', title: `"Bote" & 'Co' <b> ]]> --> & &copy` },
    ]);
  });

  it('is read back without a title where the address holds what reads as a character of HTML', async () => {
    const feeds = [{ url: 'https://bote.example/?&#0;&amp;', title: null }];
    expect(await readOpml(await writeOpml(feeds, 'x'))).toEqual(feeds);
  });

  it('replaces what XML cannot hold', async () => {
    const feeds = [{ url: 'https://bote.example/', title: 'a\u0000b\u001bc\ud800d\ne' }];
    expect(await readOpml(await writeOpml(feeds, 'x'))).toEqual([
      { url: 'https://bote.example/', title: 'a\uFFFDb\uFFFDc\uFFFDd e' },
    ]);
  });
});
