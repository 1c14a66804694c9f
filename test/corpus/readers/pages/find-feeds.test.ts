import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFeeds } from '../../../../src/corpus/index.js';

const PAGE = 'https://bote.example/politik/heute.html';

describe('finding the feeds of a page', () => {
  it('gives them in order, absolute, each once', () => {
    const html = `<!doctype html><HTML><head><title>Bote <link rel=alternate type=application/rss+xml href=/title></title>
      <link rel="stylesheet alternate" type="application/rss+xml" href="/style">
      <LINK REL='Alternate' TYPE='application/rss+xml; charset=utf-8' TITLE='Bote &amp; &quot;Co&quot; &raquo; Feed' HREF='/feed?a=1&amp;b=2'>
      <link href=atom.xml rel=alternate type=application/atom+xml>
      <link rel="alternate" type="application/rss+xml" href="https://bote.example/feed?a=1&b=2" title="again"/>
      <!-- <link rel="alternate" type="application/rss+xml" href="/comment"> -->
      <script>document.write('<link rel="alternate" type="application/rss+xml" href="/script">')</script>
      <link rel="alternate" type="application/feed+json" href="//json.example/feed.json"/>
      <link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/7">
      <link rel="alternate" type="application/json" href="/feed.json">
      <link rel="alternate" type="application/rdf+xml" href="/rdf">
      <link rel="alternate" hreflang="en" href="/en/">
      <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
      <link rel="alternate" type="application/rss+xml"><linker rel="alternate" type="application/rss+xml" href="/linker">
      </head><body>a < b</body></html>`;
    expect(findFeeds(html, PAGE)).toEqual([
      { url: 'https://bote.example/feed?a=1&b=2', title: 'Bote & "Co" » Feed', format: 'rss' },
      { url: 'https://bote.example/politik/atom.xml', title: null, format: 'atom' },
      { url: 'https://json.example/feed.json', title: null, format: 'json' },
      { url: 'https://bote.example/feed.json', title: null, format: 'json' },
      { url: 'https://bote.example/rdf', title: null, format: 'rdf' },
    ]);
  });

  it('finds none where there is none', () => {
    expect(findFeeds('', PAGE)).toEqual([]);
    expect(findFeeds('<p>Trains</p>', PAGE)).toEqual([]);
  });

  it('lists no more than a person chooses from', () => {
    const links = Array.from({ length: 80 }, (_, number) => `<link rel=alternate type=text/xml href=/${number}>`);
    expect(findFeeds(links.join(''), PAGE)).toHaveLength(50);
  });

  it('gives addresses of the web alone for any page', () => {
    const part = fc.constantFrom(
      '<link',
      ' rel=alternate',
      ' rel="',
      ' type=application/rss+xml',
      ' href=',
      'a',
      '"',
      "'",
      '>',
      '/>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<title',
      '&amp;',
      'javascript:',
      'http://',
      '<',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ maxLength: 4 })), { maxLength: 40 }), (parts) => {
        for (const { url } of findFeeds(parts.join(''), PAGE)) expect(url).toMatch(/^https?:\/\//);
      }),
    );
  });

  it.each(['<!--', '<link ', '<link a="', '<script>', '<', '<link rel=alternate ', '<title><link '])(
    'ends with a page of %j alone',
    (part) => {
      expect(findFeeds(part.repeat(100_000), PAGE)).toEqual([]);
    },
  );
});
