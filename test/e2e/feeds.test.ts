import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { openStorageForReading } from '../../src/storage/index.js';
import { articleText, feedOf, page, PAGE } from '../feeds/samples.js';
import { runCommand } from '../support/command.js';
import { temporaryFolder } from '../support/data-folder.js';
import { EmbeddingsApi } from '../support/embeddings-api/index.js';
import { content, WebServer } from '../support/web-server/index.js';
import { ended, startProgram } from './program.js';

const HOST = '127.0.0.1';
const FEEDS = 8;
const ARTICLES_A_FEED = 6;

let web: WebServer;
beforeAll(async () => {
  web = await WebServer.start();
});
afterAll(async () => web.close());

const environment = { ALLOW_PRIVATE_HOSTS: HOST };
const recordSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^F\d+$/),
    url: z.url(),
    title: z.string().nullable(),
    state: z.enum(['active', 'paused', 'gone']),
    addedAt: z.iso.datetime(),
    lastSuccessAt: z.iso.datetime().nullable(),
    nextPollAt: z.iso.datetime().nullable(),
    articlesADay: z.number(),
    failures: z.int(),
    failingSince: z.iso.datetime().nullable(),
    lastError: z.string().nullable(),
  }),
);

/** A feed of teasers at a path, each with its page. */
function publish(path: string, subjects: readonly string[]): void {
  const entries = subjects.map((subject) => ({
    id: subject,
    path: `/${subject}`,
    title: subject,
    summary: 'Mehr dazu.',
  }));
  web.answer(HOST, path, content(feedOf(entries), { etag: `"${subjects.length}"` }));
  for (const subject of subjects) {
    web.answer(HOST, `/${subject}`, content(page(articleText(subject), { title: subject }), PAGE));
  }
}

describe('depesche feeds', () => {
  it('adds the feed that a page names, polls it, and shows how an article has changed', async () => {
    const data = temporaryFolder();
    const run = async (...parameters: string[]) => runCommand(parameters, { data, environment });
    const head = '<link rel="alternate" type="application/atom+xml" href="/feed">';
    web.answer(HOST, '/', content(`<html><head>${head}</head><body>News</body></html>`, PAGE));
    publish('/feed', ['hansa']);

    expect(await run('feeds', 'add', web.url(HOST, '/'))).toMatchObject({
      code: 0,
      stdout: `Added F1 ${web.url(HOST, '/feed')}\n`,
    });
    expect(await run('feeds', 'poll')).toMatchObject({
      code: 0,
      stdout: '1 feed polled, 0 unchanged, 0 failed · 1 article added, 0 updated, 0 withdrawn\n',
      stderr: expect.stringContaining('1 entry, 1 added, 0 updated'),
    });
    const changed = articleText('hansa').replace('niemand verletzt', 'ein Matrose verletzt');
    web.answer(HOST, '/hansa', content(page(changed, { title: 'hansa' }), PAGE));
    const entry = { id: 'hansa', path: '/hansa', title: 'hansa', summary: 'Neues.' };
    web.answer(HOST, '/feed', content(feedOf([entry])));
    const { stdout } = await run('feeds', 'poll', 'F1', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ feeds: 1, added: 0, updated: 1, failed: [] });
    expect((await run('history', 'A1')).stdout).toContain('[-niemand-]{+ein Matrose+} verletzt.');

    const [feed] = recordSchema.parse(JSON.parse((await run('feeds', '--json')).stdout));
    expect(feed).toMatchObject({ id: 'F1', title: 'Nordkurier', state: 'active', lastError: null });
    const exported = join(data, 'list.opml');
    writeFileSync(exported, (await run('feeds', 'export')).stdout);
    expect(await run('feeds', 'import', exported)).toMatchObject({ stdout: '0 feeds added, 1 known already\n' });
  });

  it('that is killed while it polls loses nothing that it reported, and fetches none of that again', async () => {
    const data = temporaryFolder();
    const api = await EmbeddingsApi.start();
    onTestFinished(async () => api.close());
    const embedding = { ...environment, EMBEDDING_MODEL: 'stand-in', EMBEDDING_BASE_URL: api.baseUrl };
    const subjects = (feed: number) => Array.from({ length: ARTICLES_A_FEED }, (_, place) => `ort${feed}x${place}`);
    const opml = Array.from({ length: FEEDS }, (_, feed) => {
      publish(`/feed${feed}`, subjects(feed));
      return `<outline type="rss" text="${feed}" xmlUrl="${web.url(HOST, `/feed${feed}`)}"/>`;
    });
    const list = join(data, 'list.opml');
    writeFileSync(list, `<opml version="2.0"><head/><body>${opml.join('')}</body></opml>`);
    await runCommand(['feeds', 'import', list], { data, environment: embedding });

    const child = startProgram(['feeds', 'poll'], { data, environment: embedding });
    const { signal, stderr } = await ended(child, () => child.kill('SIGKILL'));
    expect(signal).toBe('SIGKILL');
    const reported = [...stderr.matchAll(/\/feed(?<feed>\d): 6 entries, 6 added/g)].map((match) => Number(match[1]));
    expect(reported.length).toBeGreaterThan(0);
    const stored = await titlesIn(data);
    for (const feed of reported) expect(stored).toEqual(expect.arrayContaining(subjects(feed)));

    const { code } = await runCommand(['feeds', 'poll'], { data, environment: embedding });
    expect(code).toBe(0);
    const all = Array.from({ length: FEEDS }, (_, feed) => subjects(feed)).flat();
    expect((await titlesIn(data)).toSorted()).toEqual(all.toSorted());
    const fetches = (title: string): number => web.count(HOST, `/${title}`);
    expect(stored.map(fetches)).toEqual(stored.map(() => 1));
    expect(Math.max(...all.map(fetches))).toBeLessThanOrEqual(2);
  });
});

/** The titles of the articles in a database. */
async function titlesIn(data: string): Promise<string[]> {
  const storage = await openStorageForReading({ path: join(data, 'depesche.db') });
  try {
    const ids = Array.from({ length: FEEDS * ARTICLES_A_FEED * 2 }, (_, place) => place + 1);
    return [...(await storage.articles.currentVersions(ids)).values()].flatMap(({ title }) => title ?? []);
  } finally {
    await storage.close();
  }
}
