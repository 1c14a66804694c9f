import { describe, expect, it } from 'vitest';
import type { Feed, Storage } from '../../../src/storage/index.js';
import { newStorage, temporaryPath } from '../samples.js';
import { settableClock } from './samples.js';

const URL = 'https://example.org/feed';
const NO_VALIDATORS = { etag: null, lastModified: null };

async function storageAt(moment: string) {
  const clock = settableClock(moment);
  return { clock, storage: await newStorage(temporaryPath(), { clock }) };
}

async function added({ feeds }: Storage, url = URL): Promise<Feed> {
  return (await feeds.feeds.add({ url, title: null })).feed;
}

async function dueIds({ feeds }: Storage, without: number[] = []): Promise<number[]> {
  return (await feeds.feeds.due(10, without)).map(({ id }) => id);
}

describe('the feeds', () => {
  it('take an address once, and keep its title', async () => {
    const { storage } = await storageAt('2026-01-01T00:00:00Z');
    const { feeds } = storage.feeds;

    const first = await feeds.add({ url: URL, title: 'News' });
    const second = await feeds.add({ url: URL, title: 'Other' });

    expect(first).toMatchObject({ isNew: true, feed: { title: 'News', state: 'active', failures: 0 } });
    expect(second).toEqual({ isNew: false, feed: first.feed });
    expect(await feeds.list()).toEqual([first.feed]);
    expect(await feeds.findByUrl(URL)).toEqual(first.feed);
    expect(await feeds.find(99)).toBeNull();
  });

  it('are due at once when they are new, then when their time has come', async () => {
    const { storage, clock } = await storageAt('2026-01-01T00:00:00Z');
    const { id } = await added(storage);
    expect(await dueIds(storage)).toEqual([id]);
    expect(await dueIds(storage, [id])).toEqual([]);

    const nextPollAt = new Date('2026-01-01T01:00:00Z');
    const validators = { etag: '"1"', lastModified: null };
    await storage.feeds.feeds.succeed(id, { validators, title: 'News', ttlMs: 60_000, medianGapMs: 5, nextPollAt });
    expect(await dueIds(storage)).toEqual([]);
    clock.set('2026-01-01T01:00:00Z');
    expect(await dueIds(storage)).toEqual([id]);
    expect(await storage.feeds.feeds.find(id)).toMatchObject({
      validators,
      title: 'News',
      ttlMs: 60_000,
      lastSuccessAt: new Date('2026-01-01T00:00:00Z'),
    });
  });

  it('come due when the clock has gone back so far that they would wait for days', async () => {
    const { storage, clock } = await storageAt('2026-06-01T00:00:00Z');
    const { id } = await added(storage);
    await storage.feeds.feeds.fail(id, 'status 500', new Date('2026-06-01T20:00:00Z'));
    expect(await dueIds(storage)).toEqual([]);

    clock.set('2026-01-01T00:00:00Z');
    expect(await dueIds(storage)).toEqual([id]);
  });

  it('count failures in a row from the first one, and forget them at a success', async () => {
    const { storage, clock } = await storageAt('2026-01-01T00:00:00Z');
    const { feeds } = storage.feeds;
    const { id } = await added(storage);
    await feeds.fail(id, 'status 500', new Date('2026-01-01T01:00:00Z'));
    clock.set('2026-01-01T01:00:00Z');
    await feeds.fail(id, 'status 503', new Date('2026-01-01T02:00:00Z'));
    await feeds.markTold([id]);
    expect(await feeds.find(id)).toMatchObject({
      failures: 2,
      failingSince: new Date('2026-01-01T00:00:00Z'),
      lastError: 'status 503',
      toldAt: new Date('2026-01-01T01:00:00Z'),
    });

    const nextPollAt = new Date('2026-01-01T03:00:00Z');
    await feeds.succeed(id, { validators: NO_VALIDATORS, title: null, ttlMs: null, medianGapMs: null, nextPollAt });
    expect(await feeds.find(id)).toMatchObject({ failures: 0, failingSince: null, lastError: null, toldAt: null });
  });

  it('are left alone while they are paused, and due when they are resumed', async () => {
    const { storage } = await storageAt('2026-01-01T00:00:00Z');
    const { feeds } = storage.feeds;
    const { id } = await added(storage);
    await feeds.fail(id, 'status 500', new Date('2026-01-01T10:00:00Z'));

    expect(await feeds.setState(id, 'paused')).toBe(true);
    expect(await feeds.makeDue()).toBe(0);
    expect(await feeds.setState(id, 'active')).toBe(true);
    expect(await dueIds(storage)).toEqual([id]);
    expect(await feeds.setState(99, 'paused')).toBe(false);
  });

  it('move to another address unless a feed is there already', async () => {
    const { storage } = await storageAt('2026-01-01T00:00:00Z');
    const { feeds } = storage.feeds;
    const one = await added(storage);
    const two = await added(storage, 'https://example.org/other');

    expect(await feeds.move(one.id, two.url)).toBe(false);
    expect(await feeds.move(one.id, 'https://example.org/new')).toBe(true);
    expect((await feeds.list()).map(({ url }) => url)).toEqual(['https://example.org/new', two.url]);
  });

  it('are counted by state, and gone when they are removed', async () => {
    const { storage } = await storageAt('2026-01-01T00:00:00Z');
    const { feeds } = storage.feeds;
    const one = await added(storage);
    const two = await added(storage, 'https://example.org/other');
    await feeds.retire(one.id, 'gone');
    expect(await feeds.countByState()).toEqual({ active: 1, paused: 0, gone: 1 });

    expect(await feeds.remove(two.id)).toBe(true);
    expect(await feeds.remove(two.id)).toBe(false);
    expect(await feeds.countByState()).toEqual({ active: 0, paused: 0, gone: 1 });
  });
});
