import { describe, expect, it } from 'vitest';
import { ModelMismatchError } from '../../src/errors.js';
import { article, language, MODEL, newStorage, options, temporaryPath } from './samples.js';
import { openStorage } from '../../src/storage/index.js';

describe('claiming the embedding model', () => {
  it('records the first and accepts it again, under another name too', async () => {
    const storage = await newStorage();

    await storage.corpus.claimModel({ ...MODEL, name: 'moved' });

    expect(await storage.corpus.model()).toEqual(MODEL);
  });

  it.each([{ fingerprint: 'f2' }, { dimension: 16 }])('refuses one with %o', async (difference) => {
    const storage = await newStorage();
    await expect(storage.corpus.claimModel({ ...MODEL, ...difference })).rejects.toThrow(ModelMismatchError);
    expect(await storage.corpus.model()).toEqual(MODEL);
  });

  it('comes before the first article', async () => {
    const storage = await openStorage(options(temporaryPath()));
    await expect(storage.articles.addVersion(article(['One.']))).rejects.toThrow(/claim/);
    expect(await storage.corpus.model()).toBeNull();
    expect(await storage.vectors.scan(0, 10)).toEqual([]);
    await storage.close();
  });
});

describe('statistics', () => {
  it('count current versions alone, most articles first, with the newest date', async () => {
    const storage = await newStorage();
    await storage.articles.addVersions([
      article(['One.', 'Two.'], { identity: 'a', outlet: 'Old name', publishedAt: '2020-01-01' }),
      article(['One.'], { identity: 'a', outlet: 'TASS', language: language('ru') }),
      article(['Two.'], { identity: 'b', outlet: 'Reuters', language: language('en'), publishedAt: null }),
      article(['Three.'], {
        identity: 'c',
        outlet: 'TASS',
        language: language('en'),
        publishedAt: '2016-06-04T08:00Z',
      }),
      article(['Four.'], { identity: 'd', outlet: null, language: language('en'), publishedAt: '2016-07-01' }),
    ]);

    expect(await storage.corpus.statistics()).toEqual({
      articles: 4,
      passages: 4,
      newest: '2016-07-01',
      outlets: [
        { value: 'TASS', articles: 2, newest: '2016-06-04T08:00Z' },
        { value: 'Reuters', articles: 1, newest: null },
      ],
      languages: [
        { value: 'en', articles: 3 },
        { value: 'ru', articles: 1 },
      ],
    });
  });
});
