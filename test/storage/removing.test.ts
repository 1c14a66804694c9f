import { describe, expect, it } from 'vitest';
import { article, newStorage, temporaryPath } from './samples.js';
import { arrival, settableClock, sighting } from './feeds/samples.js';

const BEFORE = new Date('2026-02-01T00:00:00Z');

/** Three articles of a feed and one of a person, all of the first of January. */
async function oldCorpus() {
  const clock = settableClock('2026-01-01T00:00:00Z');
  const storage = await newStorage(temporaryPath(), { clock });
  await storage.feeds.feeds.add({ url: 'https://example.org/feed', title: null });
  for (const identity of ['a', 'b', 'c']) {
    const brought = arrival({ sighting: sighting({ entryKey: identity }), addresses: [identity], sketch: [1, 2, 3] });
    const text = [`The text of ${identity}.`, `More of ${identity}.`];
    await storage.articles.addVersion(article(text, { identity, arrival: brought }));
  }
  await storage.articles.addVersion(article(['By hand.'], { identity: 'by hand' }));
  clock.set('2026-03-01T00:00:00Z');
  return { storage, clock };
}

async function left({ articles }: Awaited<ReturnType<typeof oldCorpus>>['storage']): Promise<string[]> {
  const found = await Promise.all([1, 2, 3, 4].map(async (id) => articles.findById(id)));
  return found.flatMap((stored) => stored?.identity ?? []);
}

describe('removing old articles', () => {
  it('takes those that a feed brought and nothing cites, and all that they are found by', async () => {
    const { storage } = await oldCorpus();
    const { revision } = await storage.corpus.state();

    expect(await storage.articles.removeUncited(BEFORE, 10)).toBe(3);
    expect(await left(storage)).toEqual(['by hand']);
    expect(await storage.passages.findByLink(1, 1)).toBeNull();
    expect(await storage.vectors.count()).toBe(1);
    const weights = { words: 1, grams: 1 };
    expect(await storage.words.match('"text"', { limit: 10, weights })).toEqual([]);
    expect(await storage.feeds.recognition.byAddress(['a', 'b', 'c'])).toBeNull();
    expect((await storage.corpus.state()).revision).toBe(revision + 1);
  });

  it('goes in steps, the oldest first, and ends when there is nothing left', async () => {
    const { storage } = await oldCorpus();
    expect(await storage.articles.removeUncited(BEFORE, 2)).toBe(2);
    expect(await left(storage)).toEqual(['c', 'by hand']);
    expect(await storage.articles.removeUncited(BEFORE, 2)).toBe(1);
    const { revision } = await storage.corpus.state();
    expect(await storage.articles.removeUncited(BEFORE, 2)).toBe(0);
    expect((await storage.corpus.state()).revision).toBe(revision);
  });

  it('leaves what was cited or changed since', async () => {
    const { storage } = await oldCorpus();
    await storage.articles.markCited([1]);
    await storage.articles.addVersion(article(['A new text of b.'], { identity: 'b' }));
    expect(await storage.articles.removeUncited(BEFORE, 10)).toBe(1);
    expect(await left(storage)).toEqual(['a', 'b', 'by hand']);
  });

  it('leaves the entry known, so that a feed which repeats it adds nothing, and gives no number again', async () => {
    const { storage } = await oldCorpus();
    await storage.articles.removeUncited(BEFORE, 10);
    const known = (await storage.feeds.entries.known(1, ['c'])).get('c');
    expect(known).toMatchObject({ contentHash: 'one', articleId: null });
    const outcome = await storage.articles.addVersion(article(['New.'], { identity: 'new' }));
    expect(outcome.articleId).toBe(5);
  });
});
