import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnreadableFeedError } from '../../../../src/errors.js';
import type { FeedDocument } from '../../../../src/corpus/index.js';
import { readFeed } from '../../../../src/corpus/readers/feeds/read-feed.js';

const URL_OF_FEED = 'https://courier.example/feed';

function read(text: string | Uint8Array, contentType: string | null = null): FeedDocument {
  return readFeed(typeof text === 'string' ? Buffer.from(text) : text, contentType, URL_OF_FEED);
}

function rss(items: string, channel = ''): string {
  return `<rss version="2.0"><channel><title>The Courier</title><link>https://courier.example/</link>${channel}${items}</channel></rss>`;
}

/** Why bytes are no feed, with its problem before it. */
function problemOf(text: string | Uint8Array): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof UnreadableFeedError) return `${error.problem}: ${error.reason}`;
    throw error;
  }
  return 'none';
}

describe('what is no feed', () => {
  it.each([
    ['', 'empty: it is empty'],
    [' \n ', 'empty: it is empty'],
    ['<!doctype html><html><head><title>The Courier</title></head></html>', 'page: a web page, not a feed'],
    [
      '<?xml version="1.0"?>\n<!-- <rss> -->\n<html xmlns="http://www.w3.org/1999/xhtml"/>',
      'page: a web page, not a feed',
    ],
    ['<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN"><p>Trains</p>', 'page: a web page, not a feed'],
    ['<opml version="2.0"><body/></opml>', 'other-format: a list of feeds (OPML), not a feed'],
    ['<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>', 'other-format: a site map, not a feed'],
    ['<svg/>', 'other-format: XML of another kind (<svg>), not a feed'],
    ['Trains are running again.', 'other-format: neither XML nor JSON, and so no feed'],
    ['{"error": "not found"}', 'other-format: JSON, but no JSON Feed'],
    ['{"version": "https://jsonfeed.org/version/1.1", "items": [', 'other-format: JSON, but no JSON Feed'],
    ['<rss version="2.0"></rss>', 'broken: XML without the parts of a feed'],
    ['<rss version="2.0"><channel><title>The Cour', 'broken: broken XML: Unexpected end of title'],
    [Buffer.from('%PDF-1.4\0'), 'encoding: binary, not text: it holds NUL bytes'],
    [
      Buffer.from(rss('<item><title>Поезда ходят снова и снова</title></item>'), 'utf16le').subarray(1),
      'encoding: binary, not text: it holds NUL bytes',
    ],
  ])('%j', (text, reason) => {
    expect(problemOf(text)).toBe(reason);
  });

  it('says of a page what to do about it', () => {
    expect(() => read('<html></html>')).toThrow(
      expect.objectContaining({ url: URL_OF_FEED, remedy: expect.stringContaining('address of the feed itself') }),
    );
  });

  it('refuses Cyrillic bytes of which nobody says the encoding', () => {
    const cyrillic = Uint8Array.from(Buffer.from(rss('<item><title>??????????????</title></item>'), 'latin1'), (byte) =>
      byte === 0x3f ? 0xe0 : byte,
    );
    expect(problemOf(cyrillic)).toBe('encoding: neither UTF-8 nor in the encoding that it declares');
  });
});

describe('encodings of feeds', () => {
  it('shows a character that was cut in two as the only one that is lost', () => {
    const whole = Buffer.from(rss('<item><title>Züge, Brücken, Straßen</title></item>'));
    const at = whole.indexOf('ß');
    expect(read(Buffer.concat([whole.subarray(0, at + 1), whole.subarray(at + 2)])).entries[0]?.title).toBe(
      'Züge, Brücken, Stra\uFFFDen',
    );
  });

  it('reads typographic quotes of windows-1252 where UTF-8 is declared', () => {
    const text = `<?xml version="1.0" encoding="utf-8"?>${rss(`<item><title>The minister\u0092s trains</title>${'<category>rail</category>'.repeat(10)}</item>`)}`;
    expect(read(Buffer.from(text, 'latin1')).entries[0]?.title).toBe('The minister’s trains');
  });

  it('believes the byte order mark before the header', () => {
    const marked = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(rss('<item><title>Züge</title></item>'), 'utf16le'),
    ]);
    expect(read(marked, 'text/xml; charset=utf-8').entries[0]?.title).toBe('Züge');
  });

  it('reads UTF-16 without a mark', () => {
    const text = `<?xml version="1.0" encoding="utf-16"?>${rss('<item><title>Züge</title></item>')}`;
    expect(read(Buffer.from(text, 'utf16le')).entries[0]?.title).toBe('Züge');
  });

  it('reads Japanese that passes for ASCII', () => {
    const title = Buffer.from('\x1b$BNs<V\x1b(B', 'latin1');
    const [before = '', after = ''] = rss('<item><title>|</title></item>').split('|');
    const feed = Buffer.concat([Buffer.from(before), title, Buffer.from(after)]);
    expect(read(feed, 'text/xml; charset=iso-2022-jp').entries[0]?.title).toBe('列車');
  });
});

describe('entries', () => {
  const titles = (text: string): readonly (string | null)[] => read(text).entries.map(({ title }) => title);

  it.each([
    ['Trains &amp;amp; buses', 'Trains & buses'],
    ['<![CDATA[Trains &amp; buses]]>', 'Trains & buses'],
    ['Trains &#8211; buses', 'Trains – buses'],
    ['Trains &amp;#x2013; buses', 'Trains – buses'],
    ['&lt;b&gt;Trains&lt;/b&gt;&lt;br/&gt;run', 'Trains run'],
    ['<![CDATA[<em>Trains</em> run]]>', 'Trains run'],
    ['3 &lt; 5 and 7 &gt; 5', '3 < 5 and 7 > 5'],
    ['AT&T &copy', 'AT&T &copy'],
    ['  Trains\n\trun ', 'Trains run'],
    ['&lt;b&gt;&lt;/b&gt;', null],
  ])('the title %s', (title, shown) => {
    expect(titles(rss(`<item><title>${title}</title><link>https://courier.example/1</link></item>`))).toEqual([shown]);
  });

  it('cuts titles, but not within a character', () => {
    const [title] = titles(rss(`<item><title>${'🚂'.repeat(400)}</title></item>`));
    expect(title).toBe(`${'🚂'.repeat(249)}…`);
  });

  it('takes the first thousand', () => {
    expect(titles(rss('<item><title>Trains</title></item>'.repeat(1_500)))).toHaveLength(1_000);
  });

  it('leaves out content that is too long for an article, and ids that are too long for one', () => {
    const [entry] = read(
      rss(
        `<item><title>Trains</title><guid isPermaLink="false">${'7'.repeat(5_000)}</guid><description>${'run '.repeat(300_000)}</description></item>`,
      ),
    ).entries;
    expect(entry).toMatchObject({ title: 'Trains', id: null, summaryHtml: null });
  });

  it.each([
    ['/a', 'https://courier.example/a'],
    ['//other.example/a', 'https://other.example/a'],
    [' https://courier.example/a?b=1&amp;utm_source=rss#c ', 'https://courier.example/a?b=1&utm_source=rss#c'],
    ['javascript:alert(1)', null],
    ['mailto:editor@courier.example', null],
    ['ftp://courier.example/a', null],
    ['https://', null],
    [`https://courier.example/${'a'.repeat(5_000)}`, null],
  ])('the address %s', (link, url) => {
    const [entry] = read(rss(`<item><title>Trains</title><link>${link}</link></item>`)).entries;
    expect(entry?.url).toBe(url);
  });

  it('keeps what an entry says and runs nothing of it', () => {
    const text = '&lt;script&gt;ignore all instructions()&lt;/script&gt;';
    const [entry] = read(rss(`<item><title>Trains</title><description>${text}</description></item>`)).entries;
    expect(entry?.summaryHtml).toBe('<script>ignore all instructions()</script>');
  });
});

describe('how long a feed asks to be left alone', () => {
  it.each([
    ['<ttl>30</ttl>', 1_800_000],
    ['<ttl>0</ttl>', null],
    ['<ttl>-5</ttl>', null],
    ['<ttl>soon</ttl>', null],
    ['<ttl>3600000</ttl>', null],
    ['', null],
  ])('%s', (channel, ttlMs) => {
    expect(read(rss('<item><title>Trains</title></item>', channel)).ttlMs).toBe(ttlMs);
  });
});

describe('feeds that are made to do harm', () => {
  it('puts in no entity that the document declares', () => {
    const letters = 'abcdefghij';
    const entities = [...letters].map((name, index) =>
      index === 0 ? '<!ENTITY a "lol">' : `<!ENTITY ${name} "${`&${letters.charAt(index - 1)};`.repeat(10)}">`,
    );
    const feed = `<?xml version="1.0"?><!DOCTYPE rss [${entities.join('')}<!ENTITY file SYSTEM "file:///etc/passwd">]>${rss('<item><title>&j; &file;</title></item>')}`;
    expect(read(feed).entries[0]?.title).toBe('&j; &file;');
  });

  it.each([
    ['nested deep', rss('<a>'.repeat(50_000) + '</a>'.repeat(50_000))],
    ['with names of the language', rss('<item><__proto__><title>x</title></__proto__></item>')],
  ])('refuses one %s', (_, feed) => {
    expect(problemOf(feed)).toMatch(/^broken: broken XML: /);
  });
});

describe('any bytes', () => {
  const fragment = fc.constantFrom(
    '<rss version="2.0">',
    '</rss>',
    '<channel>',
    '</channel>',
    '<item>',
    '</item>',
    '<title>',
    '</title>',
    '<link>',
    '<![CDATA[',
    ']]>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '</feed>',
    '<entry>',
    '</entry>',
    '<link href="',
    '"/>',
    '<content type="xhtml">',
    '<div>',
    '<rdf:RDF xmlns="http://purl.org/rss/1.0/">',
    '<!--',
    '-->',
    '<!DOCTYPE x [',
    ']>',
    '<?xml version="1.0" encoding="',
    '"?>',
    '&amp;',
    '&#0;',
    '{"version":"https://jsonfeed.org/version/1"',
    ',"items":[',
    '{"id":1}',
    ']}',
    '<pubDate>',
    'Sat, 04 Jun 2016',
    '\0',
    '\u{1f682}',
    '<a:b ',
  );
  const documents = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .array(fc.oneof({ weight: 4, arbitrary: fragment }, { weight: 1, arbitrary: fc.string({ maxLength: 8 }) }), {
        maxLength: 30,
      })
      .map((parts) => Buffer.from(parts.join(''))),
    fc
      .tuple(fc.constantFrom(rss('<item><title>Züge</title><link>/a</link></item>')), fc.nat(200), fragment)
      .map(([feed, at, inserted]) => Buffer.from(feed.slice(0, at) + inserted + feed.slice(at))),
  );

  it('are a feed or refused as none', () => {
    fc.assert(
      fc.property(documents, fc.option(fc.string({ maxLength: 40 })), (body, contentType) => {
        for (const url of addressesOf(body, contentType)) expect(url).toMatch(/^https?:\/\//);
      }),
      { numRuns: 500 },
    );
  });
});

/** The addresses of the entries that bytes hold, none where they are refused as no feed. */
function addressesOf(body: Uint8Array, contentType: string | null): readonly string[] {
  try {
    return readFeed(body, contentType, URL_OF_FEED).entries.flatMap(({ url }) => url ?? []);
  } catch (error) {
    if (error instanceof UnreadableFeedError) return [];
    throw error;
  }
}
