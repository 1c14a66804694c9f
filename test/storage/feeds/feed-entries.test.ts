import { describe, expect, it } from 'vitest';
import type { Storage } from '../../../src/storage/index.js';
import { article, newStorage, temporaryPath } from '../samples.js';
import { arrival, settableClock, sighting } from './samples.js';

const SINCE = new Date('2026-01-01T00:00:00Z');

async function storageWithFeed(clock = settableClock('2026-01-02T00:00:00Z')): Promise<Storage> {
  const storage = await newStorage(temporaryPath(), { clock });
  await storage.feeds.feeds.add({ url: 'https://example.org/feed', title: null });
  return storage;
}

describe('an entry of a feed', () => {
  it('is settled in the transaction that stores its article, or not at all', async () => {
    const storage = await storageWithFeed();
    const version = article(['Once upon a time.'], { arrival: arrival() });
    await storage.articles.addVersion(version);
    const known = await storage.feeds.entries.known(1, ['id:1', 'id:2']);
    expect([...known.values()]).toEqual([
      { ...sighting(), articleId: 1, reason: null, attempts: 0, listedAt: new Date('2026-01-02T00:00:00Z') },
    ]);

    const broken = article(['Lost.'], { identity: 'two', arrival: arrival({ sighting: sighting({ feedId: 99 }) }) });
    await expect(storage.articles.addVersion(broken)).rejects.toThrow('FOREIGN KEY');
    expect(await storage.articles.findByIdentity('two')).toBeNull();
  });

  it('keeps its article when what comes of it later is nothing', async () => {
    const storage = await storageWithFeed();
    const { entries } = storage.feeds;
    await storage.articles.addVersion(article(['Once.'], { arrival: arrival() }));

    await entries.leaveOut(sighting({ contentHash: 'two' }), 'a paywall');
    const known = (await entries.known(1, ['id:1'])).get('id:1');
    expect(known).toMatchObject({ articleId: 1, contentHash: 'two', reason: 'a paywall', attempts: 0 });
  });

  it('is not looked at again when its article was removed, and keeps no other from its turn', async () => {
    const storage = await storageWithFeed();
    const { entries } = storage.feeds;
    const page = {
      validators: { etag: null, lastModified: null },
      looks: 0,
      nextLookAt: new Date('2026-01-02T01:00:00Z'),
    };
    for (const key of ['one', 'two']) {
      const brought = arrival({ sighting: sighting({ entryKey: key }), addresses: [key], page });
      await storage.articles.addVersion(article([key], { identity: key, arrival: brought }));
    }
    const due = async () =>
      (await entries.toLookAt(1, new Date('2026-01-02T02:00:00Z'), 1)).map(({ entryKey }) => entryKey);
    expect(await due()).toEqual(['one']);
    expect(await storage.articles.removeUncited(new Date('2027-01-01T00:00:00Z'), 1)).toBe(1);
    expect(await due()).toEqual(['two']);
  });

  it('counts how often its page could not be fetched, until something else comes of it', async () => {
    const { entries } = (await storageWithFeed()).feeds;
    expect(await entries.postpone(sighting(), 'too slow')).toBe(1);
    expect(await entries.postpone(sighting(), 'too slow')).toBe(2);
    await entries.leaveOut(sighting(), 'an error page');
    expect(await entries.postpone(sighting(), 'too slow')).toBe(1);
  });

  it('is missing when it was listed lately and is not listed now', async () => {
    const clock = settableClock('2026-01-02T00:00:00Z');
    const storage = await storageWithFeed(clock);
    const { entries } = storage.feeds;
    await storage.articles.addVersion(article(['Once.'], { arrival: arrival() }));
    await entries.leaveOut(sighting({ entryKey: 'id:2' }), 'a paywall');

    const missing = async (listed: string[], since: Date) =>
      (await entries.missing(1, listed, since)).map(({ entryKey }) => entryKey);
    expect(await missing([], SINCE)).toEqual(['id:1']);
    expect(await missing(['id:1'], SINCE)).toEqual([]);
    expect(await missing([], new Date('2026-01-02T00:00:01Z'))).toEqual([]);
    clock.set('2026-01-03T00:00:00Z');
    await entries.listAgain(1, ['id:1']);
    expect(await missing([], new Date('2026-01-02T12:00:00Z'))).toEqual(['id:1']);

    await entries.drop({ feedId: 1, entryKey: 'id:1' });
    expect(await missing([], SINCE)).toEqual([]);
  });

  it('counts for the articles of its feed once an article, from its day of publication on', async () => {
    const storage = await storageWithFeed();
    const { entries } = storage.feeds;
    const add = async (key: string, publishedAt: string | null, identity = key) =>
      storage.articles.addVersion(
        article([key], { identity, arrival: arrival({ sighting: sighting({ entryKey: key, publishedAt }) }) }),
      );
    await add('old', '2025-06-01');
    await add('new', '2026-01-01T12:00:00Z');
    await add('undated', null);
    await add('undated again', null, 'undated');

    expect(await entries.articlesSince(SINCE)).toEqual(new Map([[1, 2]]));
  });

  it('is forgotten when nobody has listed it for long, in steps', async () => {
    const clock = settableClock('2026-01-02T00:00:00Z');
    const { entries } = (await storageWithFeed(clock)).feeds;
    for (const entryKey of ['a', 'b', 'c']) await entries.leaveOut(sighting({ entryKey }), 'a paywall');
    clock.set('2026-02-01T00:00:00Z');
    await entries.listAgain(1, ['c']);

    const before = new Date('2026-01-15T00:00:00Z');
    expect(await entries.forgetUnlisted(before, 1)).toBe(1);
    expect(await entries.forgetUnlisted(before, 10)).toBe(1);
    expect([...(await entries.known(1, ['a', 'b', 'c'])).keys()]).toEqual(['c']);
  });

  it('goes with its feed, and the article stays', async () => {
    const storage = await storageWithFeed();
    await storage.articles.addVersion(article(['Once.'], { arrival: arrival() }));
    await storage.feeds.feeds.remove(1);
    expect((await storage.feeds.entries.known(1, ['id:1'])).size).toBe(0);
    expect(await storage.articles.findById(1)).not.toBeNull();
  });
});

describe('an article that a feed brought', () => {
  it('is recognized by each of its addresses, which no other article can take', async () => {
    const storage = await storageWithFeed();
    const { recognition, entries } = storage.feeds;
    await storage.articles.addVersion(article(['Once.'], { arrival: arrival({ addresses: ['a', 'b', 'a'] }) }));
    await storage.articles.addVersion(article(['Twice.'], { identity: 'two' }));

    await entries.arrive(arrival({ addresses: ['b', 'c'], sighting: sighting({ entryKey: 'id:2' }) }), 2);
    expect(await recognition.byAddress(['x', 'b'])).toBe(1);
    expect(await recognition.byAddress(['c'])).toBe(2);
    expect(await recognition.byAddress(['x'])).toBeNull();
  });

  it('is recognized by its sketch for as long as that is kept', async () => {
    const storage = await storageWithFeed();
    const { recognition } = storage.feeds;
    await storage.articles.addVersion(article(['Once.'], { arrival: arrival({ sketch: [1, 2, 3, 4] }) }));

    expect(await recognition.bySketch([2, 3, 4, 9], 3, SINCE, 5)).toEqual([{ articleId: 1, shared: 3 }]);
    expect(await recognition.bySketch([3, 4, 9], 3, SINCE, 5)).toEqual([]);
    expect(await recognition.bySketch([2, 3, 4], 3, new Date('2026-01-03T00:00:00Z'), 5)).toEqual([]);
    await recognition.forgetSketches(new Date('2026-01-03T00:00:00Z'));
    expect(await recognition.bySketch([2, 3, 4, 9], 3, SINCE, 5)).toEqual([]);
  });

  it('can be withdrawn, and stands again when its feed brings it again', async () => {
    const clock = settableClock('2026-01-02T00:00:00Z');
    const storage = await storageWithFeed(clock);
    await storage.articles.addVersion(article(['Once.'], { arrival: arrival() }));
    const withdrawnAt = async () => (await storage.passages.findByLink(1, 1))?.version.withdrawnAt;

    await storage.articles.withdraw(1);
    clock.set('2026-01-03T00:00:00Z');
    await storage.articles.withdraw(1);
    expect(await withdrawnAt()).toBe('2026-01-02T00:00:00.000Z');
    await storage.feeds.entries.arrive(arrival(), 1);
    expect(await withdrawnAt()).toBeNull();
  });
});
