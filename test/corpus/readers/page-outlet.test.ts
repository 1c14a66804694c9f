import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/corpus/readers/html/page.js';

const TEXT = '<p>Die Brücke bleibt nach dem Hochwasser bis August gesperrt, sagte die Stadträtin am Montag.</p>'.repeat(
  6,
);

/** The outlet that a page with these elements in its head, and these around its text, names. */
function outletOf(head: string, body = `<article><h1>Brücke gesperrt</h1>${TEXT}</article>`): string | null {
  const result = readPage(`<!doctype html><html lang="de"><head>${head}</head><body>${body}</body></html>`);
  if (result.kind === 'refused') throw new Error(result.reason);
  return result.article.outlet ?? null;
}

const script = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('</', String.raw`<\/`)}</script>`;

const ARTICLE = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Brücke gesperrt' };
const PAPER = { '@type': 'NewsMediaOrganization', '@id': '#paper', name: 'Kleiner Bote' };

describe('the publisher in JSON-LD', () => {
  it.each([
    ['a thing', { ...ARTICLE, publisher: PAPER }],
    ['a name', { ...ARTICLE, publisher: 'Kleiner Bote' }],
    ['one of several', { ...ARTICLE, publisher: [{ '@type': 'Organization', url: 'https://a.example' }, PAPER] }],
    ['a name in a list', { ...ARTICLE, publisher: { '@type': 'Organization', name: ['Kleiner Bote', 'KB'] } }],
    ['a name with its language', { ...ARTICLE, publisher: { name: { '@value': 'Kleiner Bote', '@language': 'de' } } }],
    ['a reference into the graph', { '@graph': [{ ...ARTICLE, publisher: { '@id': '#paper' } }, PAPER] }],
    ['in what a page is about', { '@type': 'WebPage', mainEntity: { ...ARTICLE, publisher: PAPER } }],
    ['the provider', { ...ARTICLE, publisher: { '@type': 'Organization' }, provider: PAPER }],
    ['the copyright holder', { ...ARTICLE, copyrightHolder: PAPER }],
    [
      'the paper that it is part of',
      { ...ARTICLE, isPartOf: { '@type': ['Newspaper', 'Product'], name: 'Kleiner Bote' } },
    ],
    [
      'the site',
      { '@graph': [ARTICLE, { '@type': 'WebPage', name: 'Brücke' }, { '@type': 'WebSite', name: 'Kleiner Bote' }] },
    ],
    ['a name with entities', { ...ARTICLE, publisher: { name: 'Kleiner&nbsp;&#66;ote' } }],
  ])('is %s', (_what, data) => {
    expect(outletOf(script(data))).toBe('Kleiner Bote');
  });

  it.each([
    ['nothing', ARTICLE],
    ['a page that the article is part of', { ...ARTICLE, isPartOf: { '@type': 'WebPage', name: 'Brücke gesperrt' } }],
    ['an address', { ...ARTICLE, publisher: 'https://www.facebook.com/kleinerbote' }],
    ['things too deep', [[[[[[[[[[[[[[{ ...ARTICLE, publisher: PAPER }]]]]]]]]]]]]]]],
  ])('is not %s', (_what, data) => {
    expect(outletOf(script(data))).toBeNull();
  });

  it('is looked for in whatever a page calls JSON-LD', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (publisher) => {
        const outlet = outletOf(script({ ...ARTICLE, publisher, mainEntity: publisher }));
        expect(outlet === null || outlet.length > 0).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the outlet in a page’s other metadata', () => {
  it.each([
    '<meta property="og:site_name" content="Kleiner Bote">',
    '<meta name="publisher" content="Kleiner Bote">',
    '<meta property="article:publisher" content="https://www.facebook.com/kb"><meta name="DC.publisher" content="Kleiner Bote">',
    '<meta property="article:publisher" content="Kleiner Bote">',
    '<meta name="application-name" content="Kleiner Bote">',
    '<meta name="apple-mobile-web-app-title" content=" Kleiner  Bote ">',
    '<meta property="og:site_name" content="www.bote.example"><meta name="publisher" content="Kleiner Bote">',
    `<meta property="og:site_name" content="@bote"><meta name="publisher" content="Kleiner Bote">`,
  ])('is %s', (head) => {
    expect(outletOf(head)).toBe('Kleiner Bote');
  });

  it('is in the microdata of the article', () => {
    const publisher =
      '<div itemprop="publisher" itemscope><img src="a.png"><meta itemprop="name" content="Kleiner Bote"></div>';
    expect(outletOf('', `<article>${publisher}<h1>Brücke</h1>${TEXT}</article>`)).toBe('Kleiner Bote');
    const plain = '<span itemprop="publisher">Kleiner Bote</span>';
    expect(outletOf('', `<article>${plain}<h1>Brücke</h1>${TEXT}</article>`)).toBe('Kleiner Bote');
  });

  it('is the site’s name before the publisher’s', () => {
    const head = '<meta property="og:site_name" content="Kleiner Bote">';
    expect(outletOf(head + script({ ...ARTICLE, publisher: 'Bote Verlag GmbH' }))).toBe('Kleiner Bote');
  });

  it.each(['<meta name="author" content="Anna Huber">', `<meta name="publisher" content="${'Bote '.repeat(40)}">`])(
    'is not %s',
    (head) => {
      expect(outletOf(head)).toBeNull();
    },
  );
});
