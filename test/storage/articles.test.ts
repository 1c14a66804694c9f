import { describe, expect, it } from 'vitest';
import { openStorageForReading } from '../../src/storage/index.js';
import { article, language, newStorage, temporaryPath } from './samples.js';

const EQUAL_WEIGHTS = { words: 1, grams: 1 };

describe('adding an article', () => {
  it('stores everything that a citation of it needs', async () => {
    const storage = await newStorage();
    const quoted = {
      name: 'The Wall Street Journal',
      language: language('en'),
      basis: 'name' as const,
      cites: { start: 4, end: 10 },
      evidence: 'WSJ zufolge',
      start: 0,
      end: 11,
      reach: { start: 0, end: 37 },
    };
    const version = article(['WSJ zufolge haben sich 150 gemeldet.', 'Mehr nicht.'], { quotedOutlets: [quoted] });

    const outcome = await storage.articles.addVersion(version);

    expect(outcome).toEqual({ kind: 'added', articleId: 1, version: 1, passageIds: [1, 2] });
    const [source] = await storage.passages.citationSources([2]);
    expect(source).toEqual({
      passageId: 2,
      articleId: 1,
      passage: { number: 2, start: 37, end: 48, sentences: [{ start: 37, end: 48 }], tokens: 2 },
      version: {
        number: 1,
        current: true,
        title: 'A title',
        text: version.text,
        outlet: 'Sputniknews',
        language: 'de',
        publishedAt: '2016-06-04',
        url: 'https://example.org/1',
        source: 'news.jsonl:1',
        withdrawnAt: null,
        quotedOutlets: [quoted],
      },
    });
  });

  it('changes nothing when the same text comes again', async () => {
    const storage = await newStorage();
    await storage.articles.addVersion(article(['Once.']));
    const state = await storage.corpus.state();

    const outcome = await storage.articles.addVersion(article(['Once.'], { title: 'Another title' }));

    expect(outcome).toEqual({ kind: 'unchanged', articleId: 1, version: 1 });
    expect(await storage.corpus.state()).toEqual(state);
    expect(await storage.vectors.count()).toBe(1);
  });

  it('finds an article by its id, its identity and its content', async () => {
    const storage = await newStorage();
    await storage.articles.addVersion(article(['Same.'], { identity: 'a' }));
    await storage.articles.addVersion(article(['Same.'], { identity: 'b' }));

    expect(await storage.articles.findByIdentity('b')).toMatchObject({ articleId: 2, identity: 'b', version: 1 });
    expect(await storage.articles.findByContentHash('Same.')).toMatchObject({ articleId: 1, identity: 'a' });
    expect(await storage.articles.findById(2)).toEqual(await storage.articles.findByIdentity('b'));
    expect(await storage.articles.findByIdentity('c')).toBeNull();
    expect(await storage.articles.findById(3)).toBeNull();
    expect(await storage.articles.findByContentHash('Other.')).toBeNull();
  });

  it('stores a batch as one revision, and the same article twice in it once', async () => {
    const storage = await newStorage();

    const outcomes = await storage.articles.addVersions([
      article(['One.'], { identity: 'a' }),
      article(['Two.'], { identity: 'b' }),
      article(['One.'], { identity: 'a' }),
    ]);

    expect(outcomes.map(({ kind }) => kind)).toEqual(['added', 'added', 'unchanged']);
    expect((await storage.corpus.state()).revision).toBe(1);
  });

  it('stores nothing of a batch in which one article cannot be stored', async () => {
    const storage = await newStorage();
    const broken = article(['Two.'], { identity: 'b' });
    const [passage] = broken.passages;
    const passages = passage ? [{ ...passage, vector: new Float32Array(3) }] : [];

    const adding = storage.articles.addVersions([article(['One.'], { identity: 'a' }), { ...broken, passages }]);

    await expect(adding).rejects.toThrow('8 dimensions');
    expect(await storage.corpus.statistics()).toMatchObject({ articles: 0, passages: 0 });
    expect((await storage.corpus.state()).revision).toBe(0);
  });

  it('shows a batch to a reader that began before it only as a whole', async () => {
    const path = temporaryPath();
    const storage = await newStorage(path);
    const reader = await openStorageForReading({ path });

    const adding = storage.articles.addVersions(['a', 'b', 'c'].map((identity) => article(['One.'], { identity })));
    const [during] = await Promise.all([storage.vectors.count(), adding]);
    const afterwards = await reader.vectors.count();
    await reader.close();

    expect([0, 3]).toContain(during);
    expect(afterwards).toBe(3);
  });
});

describe('a changed article', () => {
  it('becomes a new version whose passages are numbered on', async () => {
    const storage = await newStorage();
    await storage.articles.addVersion(article(['One.', 'Two.']));

    const outcome = await storage.articles.addVersion(article(['Three.']));

    expect(outcome).toEqual({ kind: 'updated', articleId: 1, version: 2, passageIds: [3] });
    expect(await storage.passages.findByLink(1, 3)).toMatchObject({ version: { number: 2, current: true } });
    expect((await storage.corpus.state()).revision).toBe(2);
  });

  it('keeps what old permalinks name readable', async () => {
    const storage = await newStorage();
    await storage.articles.addVersion(article(['One.', 'Two.']));
    await storage.articles.addVersion(article(['Three.']));

    const source = await storage.passages.findByLink(1, 2);

    expect(source?.version).toMatchObject({ number: 1, current: false, text: 'One.\nTwo.' });
    expect(source?.version.text.slice(source.passage.start, source.passage.end)).toBe('Two.');
    expect(await storage.passages.findByLink(1, 4)).toBeNull();
  });

  it('has the passages of each version by itself, in the order of the text', async () => {
    const storage = await newStorage();
    await storage.articles.addVersion(article(['One.', 'Two.']));
    await storage.articles.addVersion(article(['Three.']));
    await storage.articles.addVersion(article(['Other.'], { identity: 'other' }));

    const passages = await storage.passages.ofVersion(1, 1);

    expect(passages.map(({ number, start, end }) => [number, start, end])).toEqual([
      [1, 0, 4],
      [2, 5, 9],
    ]);
    expect(passages[1]?.sentences).toEqual([{ start: 5, end: 9 }]);
    expect((await storage.passages.ofVersion(1, 2)).map(({ number }) => number)).toEqual([3]);
    expect(await storage.passages.ofVersion(1, 3)).toEqual([]);
  });

  it('is found by its new text alone', async () => {
    const storage = await newStorage();
    await storage.articles.addVersion(article(['Old words.', 'More of them.']));
    await storage.articles.addVersion(article(['New words.']));

    expect(await storage.vectors.scan(0, 10)).toMatchObject([{ passageId: 3 }]);
    expect(await storage.vectors.load([1, 2, 3])).toMatchObject([{ passageId: 3 }]);
    expect(await storage.passages.matching({})).toEqual([3]);
    expect(await storage.words.match('"old"', { limit: 5, weights: EQUAL_WEIGHTS })).toEqual([]);
    expect(await storage.words.match('"new" OR "words."', { limit: 5, weights: EQUAL_WEIGHTS })).toHaveLength(1);
    expect(await storage.articles.findByContentHash('Old words.\nMore of them.')).toBeNull();
    expect(await storage.corpus.statistics()).toMatchObject({ articles: 1, passages: 1 });
  });

  it('becomes a third version when it changes back', async () => {
    const storage = await newStorage();
    for (const text of ['One.', 'Two.', 'One.']) await storage.articles.addVersion(article([text]));

    expect(await storage.articles.findByIdentity('sample-1')).toMatchObject({ version: 3, contentHash: 'One.' });
  });
});
