import { describe, expect, it } from 'vitest';
import type { Placement } from '../../../src/storage/index.js';
import { ModelMismatchError } from '../../../src/errors.js';
import { article, language, MODEL, newStorage } from '../samples.js';

const EVER = ['2000', '2100'] as const;

function begins(articleId: number, key: number): Placement {
  return { articleId, version: 1, story: { kind: 'new', key } };
}

async function storageWith(articles: number): Promise<Awaited<ReturnType<typeof newStorage>>> {
  const storage = await newStorage();
  for (let id = 1; id <= articles; id++)
    await storage.articles.addVersion(article([`Text ${id}.`], { identity: String(id) }));
  return storage;
}

describe('stories', () => {
  it('begin with articles of one key, and have ids that do not come back', async () => {
    const { stories } = await storageWith(3);
    expect((await stories.pending('2000')).map(({ articleId }) => articleId)).toEqual([1, 2, 3]);
    const begun = await stories.place([begins(1, 5), begins(2, 6), begins(3, 5)], 0);

    expect(begun).toEqual(
      new Map([
        [5, 1],
        [6, 2],
      ]),
    );
    expect(await stories.pending('2000')).toEqual([]);
    await stories.place([{ articleId: 2, version: 1, story: { kind: 'there', id: 1 } }], 1);
    expect((await stories.inPeriod(...EVER)).map(({ id }) => id)).toEqual([1]);
    expect(await stories.place([begins(2, 0)], 2)).toEqual(new Map([[0, 3]]));
  });

  it('are changed from the state that the change was made for alone', async () => {
    const { stories } = await storageWith(1);
    expect(await stories.place([begins(1, 0)], 0)).not.toBeNull();

    expect(await stories.place([begins(1, 0)], 0)).toBeNull();
    expect(await stories.revision()).toBe(1);
    expect((await stories.inPeriod(...EVER)).length).toBe(1);
  });

  it('are left alone by whoever compared vectors that the corpus no longer has', async () => {
    const { stories } = await storageWith(1);
    const other = { ...MODEL, fingerprint: 'other' };
    await expect(stories.place([begins(1, 0)], 0, other)).rejects.toThrow(ModelMismatchError);
    expect(await stories.pending('2000')).toHaveLength(1);
    expect(await stories.place([begins(1, 0)], 0, MODEL)).not.toBeNull();
  });

  it('have an article pending again when its text changes', async () => {
    const storage = await storageWith(1);
    await storage.stories.place([begins(1, 0)], 0);
    await storage.articles.addVersion(article(['Another text.'], { identity: '1' }));

    expect(await storage.stories.pending('2000')).toEqual([{ articleId: 1, storyId: 1 }]);
  });

  it('are found by the period in which an article arrived', async () => {
    let now = new Date('2026-01-01T10:00:00Z');
    const storage = await newStorage(undefined, { clock: () => now });
    for (const id of [1, 2]) {
      await storage.articles.addVersion(article([`Text ${id}.`], { identity: String(id) }));
      now = new Date('2026-01-02T10:00:00Z');
    }
    await storage.stories.place([begins(1, 0), begins(2, 0)], 0);
    const [story] = await storage.stories.inPeriod('2026-01-02', '2026-01-03');

    expect(story?.articles.map(({ articleId }) => articleId)).toEqual([1, 2]);
    expect(story?.firstSeenAt).toBe('2026-01-01T10:00:00.000Z');
    expect(story?.lastSeenAt).toBe('2026-01-02T10:00:00.000Z');
    expect(await storage.stories.inPeriod('2026-01-02T10:00:00.001Z', '2026-01-03')).toEqual([]);
    expect(await storage.stories.inPeriod('2025-01-02', '2026-01-01T10:00:00.000Z')).toEqual([]);
  });

  it('give their articles with passages and vectors of the current version', async () => {
    const storage = await storageWith(1);
    await storage.articles.addVersion(article(['One.', 'Two.'], { identity: '1' }));
    const [found, ...others] = await storage.stories.articles([1, 99]);

    expect(others).toEqual([]);
    expect(found?.version.number).toBe(2);
    expect(found?.passages.map(({ number }) => number)).toEqual([2, 3]);
    expect(found?.passages[1]?.vector[1]).toBe(1);
    expect(found?.passages[1]?.sentenceVectors.count).toBe(1);
  });
});

describe('wishes', () => {
  const model = { ...MODEL, dimension: 2 };
  const vector = Float32Array.of(0.5, -0.25);

  it('keep the vectors of topics', async () => {
    const { wishes } = await newStorage();
    const football = { words: 'football', language: language('en') };
    await wishes.keepTopicVector(football, Float32Array.of(1, 0), model);
    await wishes.keepTopicVector(football, vector, model);

    expect(await wishes.topicVectors(model)).toEqual([{ ...football, vector }]);
  });

  it('keep what is less wanted once for each story, the latest first, until the subscription is gone', async () => {
    const { wishes } = await newStorage();
    await wishes.wantLessOf(1, 10, vector, model);
    await wishes.wantLessOf(1, 10, vector, model);
    await wishes.wantLessOf(1, 11, Float32Array.of(1, 0), model);
    await wishes.wantLessOf(2, 10, vector, model);

    expect(await wishes.lessOf(1, model)).toEqual([
      { storyId: 11, vector: Float32Array.of(1, 0) },
      { storyId: 10, vector },
    ]);
    await wishes.forgetSubscription(1);
    expect(await wishes.lessOf(1, model)).toEqual([]);
    expect(await wishes.lessOf(2, model)).toHaveLength(1);
  });

  it('give no vector that another model made, nor one of another length', async () => {
    const { wishes } = await newStorage();
    await wishes.keepTopicVector({ words: 'football', language: language('en') }, vector, model);
    await wishes.wantLessOf(1, 10, vector, model);

    for (const other of [
      { ...model, fingerprint: 'other' },
      { ...model, dimension: 3 },
    ]) {
      expect(await wishes.topicVectors(other)).toEqual([]);
      expect(await wishes.lessOf(1, other)).toEqual([{ storyId: 10, vector: null }]);
    }
  });
});
