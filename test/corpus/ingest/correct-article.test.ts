import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ArticleDraft } from '../../../src/domain/index.js';
import type { PassageFilter } from '../../../src/storage/index.js';
import { language } from '../../cli/samples.js';
import { temporaryCorpus, type TemporaryCorpus } from '../../support/temporary-corpus.js';

const DE = language('de');
const EN = language('en');
const FR = language('fr');

let corpus: TemporaryCorpus;
beforeAll(async () => {
  corpus = await temporaryCorpus();
});
afterAll(async () => corpus.close());

/** A draft of an article that no other test has. */
let drafts = 0;
function newDraft(draft: Partial<ArticleDraft> = {}): Partial<ArticleDraft> & { text: string; id: string | null } {
  const number = ++drafts;
  const text = `Der Frachter ${number} sank am Montag im Hafen von Rostock. Die Polizei ermittelt.`;
  return { id: `article-${number}`, text, ...draft };
}

async function ingested(draft: Partial<ArticleDraft> & { text: string }): Promise<number> {
  const [event] = await corpus.ingest(draft);
  if (!event || event.kind === 'failed') throw new Error(`not ingested: ${event?.reason}`);
  return event.article.articleId;
}

/** Outlet, language and version of the passages that a search for an article finds among those that a filter lets through. */
async function found(articleId: number, filter: PassageFilter | null = null): Promise<unknown[]> {
  const hits = await corpus.application.search('Frachter in Rostock', filter, 1000);
  return hits
    .filter(({ article }) => article === `A${articleId}`)
    .map(({ outlet, language: code, version }) => [outlet, code, version]);
}

describe('a correction of an article', () => {
  it('of its language makes it found in that language, and reads its text in it', async () => {
    const draft = newDraft({ outlet: 'Nordkurier' });
    const articleId = await ingested(draft);

    const event = await corpus.application.correct(articleId, { outlet: null, language: EN });

    const provenance = { outlet: 'Nordkurier', language: 'en' };
    expect(event).toMatchObject({ kind: 'updated', article: { articleId, externalId: draft.id, provenance } });
    expect(await found(articleId, { languages: [EN] })).toEqual([['Nordkurier', 'en', 2]]);
    expect(await found(articleId, { languages: [DE] })).toEqual([]);
  });

  it('of its outlet shows in citations, and the outlet no longer quotes itself', async () => {
    const text = 'Reuters zufolge sank im Hafen von Rostock ein Frachter, den niemand vermisst.';
    const articleId = await ingested(newDraft({ text, outlet: 'Nordkurier' }));
    expect(await corpus.application.storage.passages.findByLink(articleId, 1)).toMatchObject({
      version: { quotedOutlets: [{ name: 'Reuters' }] },
    });

    const event = await corpus.application.correct(articleId, { outlet: ' Reuters\n', language: null });

    expect(event).toMatchObject({ article: { provenance: { outlet: 'Reuters', quotedOutlets: [] } } });
    expect(await found(articleId, { outlets: ['reuters'] })).toEqual([['Reuters', 'de', 2]]);
    expect(await found(articleId, { outlets: ['Nordkurier'] })).toEqual([]);
  });

  it('leaves the old permalink as it was', async () => {
    const draft = newDraft({ outlet: 'Nordkurier' });
    const articleId = await ingested(draft);
    await corpus.application.correct(articleId, { outlet: 'Bote', language: EN });

    const old = await corpus.application.storage.passages.findByLink(articleId, 1);

    const { text } = draft;
    expect(old?.version).toMatchObject({ number: 1, current: false, text, outlet: 'Nordkurier', language: 'de' });
  });

  const SOURCES: readonly (readonly [string, Partial<ArticleDraft>])[] = [
    ['with an id and no labels', {}],
    ['with an id and all labels', { title: 'Ein Titel', outlet: 'Nordkurier', language: DE }],
    ['at an address that tells the outlet', { id: null, url: 'https://www.spiegel.de/a.html', publishedAt: '2016' }],
    ['in a file', { id: null, source: 'articles/a.txt', outlet: 'Nordkurier' }],
    ['in a file with its language', { id: null, source: 'articles/a.md', language: DE }],
    ['in a line of a file', { id: null, source: 'news.jsonl:12' }],
  ];

  it.each(SOURCES)('holds when the same text comes again %s', async (_, fields) => {
    const draft = newDraft(fields);
    const articleId = await ingested(draft);
    const corrections = [
      { outlet: null, language: EN },
      { outlet: 'Bote', language: null },
      { outlet: 'Kurier', language: FR },
    ];
    for (const correction of corrections) {
      expect(await corpus.application.correct(articleId, correction)).toMatchObject({ kind: 'updated' });
      expect(await corpus.ingest(draft)).toMatchObject([{ kind: 'unchanged', article: { articleId } }]);
    }
    expect(await found(articleId)).toEqual([['Kurier', 'fr', 4]]);
  });

  it('is of the same file, wherever the program was started', async () => {
    const draft = newDraft({ id: null, source: 'articles/started-elsewhere.txt' });
    const articleId = await ingested(draft);
    vi.spyOn(process, 'cwd').mockReturnValue('/elsewhere');
    onTestFinished(() => void vi.restoreAllMocks());
    const event = await corpus.application.correct(articleId, { outlet: 'Bote', language: null });
    expect(event).toMatchObject({ kind: 'updated', article: { articleId } });
  });

  it('holds for the next text of its source', async () => {
    const draft = newDraft({ outlet: 'Nordkurier' });
    await corpus.application.correct(await ingested(draft), { outlet: 'Bote', language: EN });

    const events = await corpus.ingest({ ...draft, text: `${draft.text} Taucher suchen.` });

    expect(events).toMatchObject([{ kind: 'updated', article: { provenance: { outlet: 'Bote', language: 'en' } } }]);
  });

  it('is of one article alone', async () => {
    const draft = newDraft({ outlet: 'Nordkurier' });
    const others = await ingested({ ...draft, id: 'other' });
    await corpus.application.correct(await ingested(draft), { outlet: 'Bote', language: null });
    expect(await found(others)).toEqual([['Nordkurier', 'de', 1]]);
  });

  it('adds to an earlier one, and what says nothing takes nothing back', async () => {
    const draft = newDraft();
    const articleId = await ingested(draft);
    await corpus.application.correct(articleId, { outlet: 'Bote', language: null });
    await corpus.application.correct(articleId, { outlet: ' ', language: EN });
    const recorded = await corpus.application.storage.corrections.find(`id:${draft.id}`);
    expect(recorded).toEqual({ outlet: 'Bote', language: 'en' });
    expect(await found(articleId)).toEqual([['Bote', 'en', 3]]);
  });

  it('changes and records nothing where the article is as it says', async () => {
    const draft = newDraft({ outlet: 'Nordkurier' });
    const articleId = await ingested(draft);
    const { storage } = corpus.application;
    const state = await storage.corpus.state();

    const event = await corpus.application.correct(articleId, { outlet: 'Nordkurier', language: DE });

    expect(event).toMatchObject({ kind: 'unchanged', article: { articleId } });
    expect(await storage.corpus.state()).toEqual(state);
    expect(await storage.corrections.find(`id:${draft.id}`)).toBeNull();
    expect(await corpus.ingest(draft)).toMatchObject([{ kind: 'unchanged' }]);
  });

  it('is none where there is no such article', async () => {
    expect(await corpus.application.correct(1_000_000, { outlet: 'Bote', language: null })).toBeNull();
  });
});
