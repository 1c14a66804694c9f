import { describe, expect, it } from 'vitest';
import { changeSince, readHistory } from '../../../src/excerpts/index.js';
import { article, newStorage, temporaryPath } from '../../storage/samples.js';
import { settableClock } from '../../storage/feeds/samples.js';

/** An article of which title and text changed one after the other, and which was then withdrawn. */
async function changedArticle() {
  const clock = settableClock('2026-01-01T00:00:00Z');
  const storage = await newStorage(temporaryPath(), { clock });
  const versions = [
    article(['Das Schiff sank.', 'Drei Menschen starben.'], { title: 'Schiff gesunken' }),
    article(['Das Schiff sank.', 'Vier Menschen starben.'], { title: 'Schiff gesunken' }),
    article(['Das Schiff sank.', 'Vier Menschen starben.'], { title: 'Fähre gesunken', contentHash: 'title' }),
  ];
  for (const [day, version] of versions.entries()) {
    clock.set(`2026-01-0${day + 1}T00:00:00Z`);
    await storage.articles.addVersion(version);
  }
  clock.set('2026-01-09T00:00:00Z');
  await storage.articles.withdraw(1);
  return storage;
}

describe('the history of an article', () => {
  it('is its versions, each with what differs from the one before', async () => {
    const storage = await changedArticle();
    const history = await readHistory(1, { storage });
    expect(history).toMatchObject({
      article: 'A1',
      withdrawnAt: '2026-01-09T00:00:00.000Z',
      versions: [
        { version: 1, storedAt: '2026-01-01T00:00:00.000Z', title: 'Schiff gesunken', change: null },
        {
          version: 2,
          change: {
            title: null,
            text: [
              { kind: 'same', text: 'Das Schiff sank.\n' },
              { kind: 'removed', text: 'Drei' },
              { kind: 'added', text: 'Vier' },
              { kind: 'same', text: ' Menschen starben.' },
            ],
          },
        },
        {
          version: 3,
          title: 'Fähre gesunken',
          change: {
            title: [
              { kind: 'removed', text: 'Schiff' },
              { kind: 'added', text: 'Fähre' },
              { kind: 'same', text: ' gesunken' },
            ],
            text: null,
          },
        },
      ],
    });
  });

  it('says what has changed since a version, all versions after it together', async () => {
    const storage = await changedArticle();
    const change = await changeSince(1, 1, { storage });
    expect(change).toMatchObject({ storedAt: '2026-01-03T00:00:00.000Z' });
    expect(change?.title).not.toBeNull();
    expect(change?.text).not.toBeNull();
    expect(await changeSince(1, 3, { storage })).toBeNull();
    expect(await changeSince(1, 7, { storage })).toBeNull();
  });

  it('is null where there is no such article', async () => {
    const storage = await newStorage();
    expect(await readHistory(5, { storage })).toBeNull();
    expect(await changeSince(5, 1, { storage })).toBeNull();
  });
});
