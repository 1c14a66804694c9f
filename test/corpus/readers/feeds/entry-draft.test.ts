import { afterAll, describe, expect, it } from 'vitest';
import { entryDraft, type FeedEntry, PageReader, wholeArticle } from '../../../../src/corpus/index.js';
import { parseLanguage } from '../../../../src/domain/index.js';

const NOTHING: FeedEntry = {
  id: null,
  url: null,
  title: null,
  contentHtml: null,
  summaryHtml: null,
  publishedAt: null,
  updatedAt: null,
  authors: [],
  language: null,
  outlet: null,
};

const SENTENCE =
  'Nach dem Streik der vergangenen Tage rollen seit Montagmorgen wieder alle Züge, wie die Bahn mitteilte. ';

function paragraphs(count: number): string {
  return `<p>${SENTENCE.repeat(2)}</p>`.repeat(count);
}

describe('whether an entry is the whole article', () => {
  it.each<[what: string, entry: Partial<FeedEntry>, whole: boolean]>([
    ['nothing', {}, false],
    ['two sentences', { contentHtml: paragraphs(1) }, false],
    ['a content of several paragraphs', { contentHtml: paragraphs(4), summaryHtml: SENTENCE }, true],
    ['a content that repeats the summary', { contentHtml: paragraphs(4), summaryHtml: paragraphs(4) }, false],
    ['a long content that its summary repeats', { contentHtml: paragraphs(8), summaryHtml: paragraphs(8) }, true],
    ['a long description', { summaryHtml: paragraphs(8) }, true],
    ['a description of two paragraphs', { summaryHtml: paragraphs(3) }, false],
    [
      'Chinese, which says more in fewer characters',
      { contentHtml: `<p>${'罢工四天之后列车恢复运行。'.repeat(18)}</p>` },
      true,
    ],
    [
      'much markup around little text',
      { contentHtml: `<div class="${'x'.repeat(5_000)}"><script>${'y'.repeat(5_000)}</script>Züge</div>` },
      false,
    ],
    ['a text that was cut', { contentHtml: `${paragraphs(4)}<p>Auf einzelnen Strecken [&#8230;]</p>` }, false],
    ['a text that was cut with dots', { contentHtml: `${paragraphs(4)}<p>Auf einzelnen Strecken ...</p>` }, false],
    ['a quotation that trails off within', { contentHtml: `<p>„Ich weiß nicht …“</p>${paragraphs(4)}` }, true],
    [
      'a cut text in a blog',
      {
        contentHtml: `${paragraphs(4)}<p>Auf […]</p><p>Der Beitrag <a href="/a">Züge</a> erschien zuerst auf <a href="/">Bote</a>.</p>`,
      },
      false,
    ],
    [
      'a whole text in a blog',
      {
        contentHtml: `${paragraphs(4)}<p>The post <a href="/a">Trains</a> appeared first on <a href="/">Courier</a>.</p>`,
      },
      true,
    ],
  ])('%s', (_, entry, whole) => {
    expect(wholeArticle({ ...NOTHING, ...entry })).toBe(whole);
  });

  it.each([
    'Read more',
    'Weiterlesen',
    'Lire la suite →',
    'Seguir leyendo',
    'Continua a leggere',
    'Leia mais',
    'Lees verder »',
    'Czytaj dalej',
    'Читать далее',
    'Читати далі',
    'Devamını oku',
    'اقرأ المزيد',
  ])('not where it ends with %s', (ending) => {
    expect(wholeArticle({ ...NOTHING, contentHtml: `${paragraphs(4)}<a href="/a">${ending}</a>` })).toBe(false);
    expect(wholeArticle({ ...NOTHING, contentHtml: `<p>${ending}</p>${paragraphs(4)}` })).toBe(true);
  });
});

describe('the draft of an entry', () => {
  const pages = new PageReader();
  afterAll(() => pages.close());

  const entry: FeedEntry = {
    ...NOTHING,
    id: 'bote-7',
    url: 'https://bote.example/zuege',
    title: 'Züge fahren wieder',
    contentHtml:
      '<p>Alle&nbsp;Züge rollen.</p><ul><li>1.500 fielen aus</li></ul><script>alert(1)</script><p>The post <a href="/a">Züge</a> appeared first on <a href="/">Bote</a>.</p>',
    summaryHtml: 'Züge rollen',
    publishedAt: '2021-03-04T06:15:00+01:00',
    updatedAt: '2021-03-05T06:15:00+01:00',
  };

  it('holds the text as a reader sees it, and what the feed says', async () => {
    expect(await entryDraft(entry, { title: 'Der Bote' }, pages)).toEqual({
      id: null,
      url: 'https://bote.example/zuege',
      title: 'Züge fahren wieder',
      text: 'Alle\u00a0Züge rollen.\n\n1.500 fielen aus',
      outlet: 'Der Bote',
      language: null,
      publishedAt: '2021-03-04T06:15:00+01:00',
      source: 'https://bote.example/zuege',
    });
  });

  it('prefers what the entry itself says', async () => {
    const own = {
      ...entry,
      url: null,
      outlet: 'Die Agentur',
      language: parseLanguage('de'),
      publishedAt: null,
      contentHtml: null,
    };
    expect(await entryDraft(own, { title: 'Der Bote' }, pages)).toMatchObject({
      id: 'bote-7',
      source: 'bote-7',
      outlet: 'Die Agentur',
      language: 'de',
      publishedAt: '2021-03-05T06:15:00+01:00',
      text: 'Züge rollen',
    });
  });

  it.each([
    ['no text', { contentHtml: null, summaryHtml: null }, 'the entry holds no text'],
    ['a picture alone', { contentHtml: '<img src="a.png" alt="Züge">' }, 'it holds no text'],
    ['deep nesting', { contentHtml: '<div>'.repeat(1_000) }, 'its elements are nested more than 256 deep'],
  ])('is refused for %s', async (_, fields, reason) => {
    await expect(entryDraft({ ...entry, ...fields }, { title: null }, pages)).rejects.toMatchObject({
      name: 'UnreadableSourceError',
      source: 'https://bote.example/zuege',
      reason,
    });
  });
});
