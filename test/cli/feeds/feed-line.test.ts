import { describe, expect, it } from 'vitest';
import { feedText, pollLine } from '../../../src/cli/feeds/feed-line.js';
import type { Feed } from '../../../src/storage/index.js';

const FEED: Feed = {
  id: 3,
  url: 'https://example.org/feed',
  title: 'Nord\u001bkurier',
  state: 'active',
  addedAt: new Date('2026-01-01T00:00:00Z'),
  validators: { etag: null, lastModified: null },
  ttlMs: null,
  medianGapMs: null,
  nextPollAt: new Date('2026-01-02T10:30:00Z'),
  lastSuccessAt: new Date('2026-01-02T10:00:00Z'),
  failingSince: null,
  failures: 0,
  lastError: null,
  toldAt: null,
};
const TALLY = { listed: 20, added: 3, updated: 1, unchanged: 0, leftOut: 0, postponed: 0, withdrawn: 0 };

describe('a feed in the list', () => {
  it('says what it is and how its polling goes', () => {
    expect(feedText({ feed: FEED, articlesADay: 3.14 })).toBe(
      [
        'F3 · Nord kurier',
        '  https://example.org/feed',
        '  last success 2026-01-02 10:00 UTC · next 2026-01-02 10:30 UTC · 3.1 articles a day',
      ].join('\n'),
    );
  });

  it('says that it is not polled, and why it failed', () => {
    const feed: Feed = {
      ...FEED,
      title: null,
      state: 'paused',
      lastSuccessAt: null,
      failures: 1,
      lastError: 'too slow',
    };
    expect(feedText({ feed, articlesADay: 0 })).toBe(
      [
        'F3',
        '  https://example.org/feed',
        '  paused · last success never · 0.0 articles a day',
        '  too slow (1 failure in a row)',
      ].join('\n'),
    );
  });
});

describe('a poll in one line', () => {
  it.each([
    [{ outcome: 'read', error: null, ...TALLY }, '20 entries, 3 added, 1 updated'],
    [
      { outcome: 'read', error: null, ...TALLY, leftOut: 1, postponed: 2, withdrawn: 3 },
      '20 entries, 3 added, 1 updated, 1 left out, 2 to be tried again, 3 withdrawn',
    ],
    [{ outcome: 'unchanged', error: null, ...TALLY }, 'unchanged'],
    [{ outcome: 'failed', error: 'too slow', ...TALLY }, 'too slow'],
  ] as const)('says what came of it', (outcome, text) => {
    expect(pollLine({ feed: FEED, milliseconds: 5, ...outcome })).toBe(`F3 https://example.org/feed: ${text}`);
  });
});
