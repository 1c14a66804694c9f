import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCommand } from '../support/command.js';
import { ingestContract } from '../support/contracts.js';
import { SEEDS, temporaryFolder } from '../support/data-folder.js';
import { EmbeddingsApi } from '../support/embeddings-api/index.js';
import { articleLines, inspect, storedArticles } from './corpus.js';
import { runProgram } from './program.js';

describe('ingest', () => {
  it('reports each article, and changes nothing the second time', async () => {
    const data = temporaryFolder();
    const first = await runCommand(['ingest', SEEDS], { data });
    expect(first.code).toBe(0);
    expect(first.stderr).toMatch(
      /^added A1 Sputniknews \(de\), quoting The Wall Street Journal · \d passages · .*\.txt\n$/u,
    );
    expect(first.stdout).toMatch(/^1 article added, 0 updated, 0 unchanged, 0 failed · \d passages\n$/u);
    const before = await inspect(data, ({ corpus }) => corpus.state());

    const second = await runCommand(['ingest', SEEDS, '--json'], { data });
    expect(second.code).toBe(0);
    const result = ingestContract.parse(JSON.parse(second.stdout));
    expect(result).toMatchObject({ added: 0, updated: 0, unchanged: 1, failed: [], passages: 0 });
    expect(result.articles).toMatchObject([{ id: null, article: 'A1', outlet: 'Sputniknews', language: 'de' }]);
    expect(result.articles[0]?.quotedOutlets.map(({ name }) => name)).toContain('The Wall Street Journal');
    expect(await inspect(data, ({ corpus }) => corpus.state())).toEqual(before);
  });

  it('makes a changed file a new version, and keeps the passages of the old one', async () => {
    const data = temporaryFolder();
    const path = join(temporaryFolder(), 'news.txt');
    writeFileSync(path, 'Bislang baten 150 Menschen um Hilfe. Das teilte die Botschaft mit.');
    await runCommand(['ingest', path], { data });
    writeFileSync(path, 'Inzwischen baten 170 Menschen um Hilfe. Das teilte die Botschaft mit.');

    const { code, stdout } = await runCommand(['ingest', path, '--json'], { data });
    expect(code).toBe(0);
    expect(ingestContract.parse(JSON.parse(stdout))).toMatchObject({
      added: 0,
      updated: 1,
      articles: [{ article: 'A1' }],
    });
    await inspect(data, async ({ passages }) => {
      const [old, current] = [await passages.findByLink(1, 1), await passages.findByLink(1, 2)];
      expect(old?.version).toMatchObject({ number: 1, current: false, text: expect.stringContaining('150') });
      expect(current?.version).toMatchObject({ number: 2, current: true, text: expect.stringContaining('170') });
    });
  });

  it('reads standard input', async () => {
    const options = { data: temporaryFolder(), input: articleLines(3) };
    const { code, stdout } = await runCommand(['ingest', '-', '--json'], options);
    expect(code).toBe(0);
    const { articles } = ingestContract.parse(JSON.parse(stdout));
    expect(articles.map(({ id }) => id)).toEqual(['news-1', 'news-2', 'news-3']);
  });

  it('lets two processes ingest the same at once, and stores each article once', async () => {
    const data = temporaryFolder();
    const path = join(temporaryFolder(), 'news.jsonl');
    writeFileSync(path, articleLines(30));
    const api = await EmbeddingsApi.start();
    onTestFinished(async () => api.close());
    const environment = { EMBEDDING_MODEL: 'stand-in', EMBEDDING_BASE_URL: api.baseUrl };
    const runs = await Promise.all([1, 2].map(() => runProgram(['ingest', path, '--json'], { data, environment })));

    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    const results = runs.map(({ stdout }) => ingestContract.parse(JSON.parse(stdout)));
    expect(results.reduce((sum, { added }) => sum + added, 0)).toBe(30);
    expect(results.reduce((sum, { unchanged }) => sum + unchanged, 0)).toBe(30);
    expect(await storedArticles(data, ['news-1', 'news-30'])).toEqual({ count: 30, missing: [], halfStored: [] });
  });
});

describe('ingest of bad input', () => {
  const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

  it('says what is wrong with each, does the rest and ends with 1', async () => {
    const folder = join(temporaryFolder(), 'articles');
    mkdirSync(folder);
    const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
    write('binary.txt', PNG);
    write('broken.txt', Buffer.from('Größe\nMaße für ü').subarray(0, -1));
    write('empty.txt', '');
    write('good.txt', 'Etwa 150 Bürger baten um Hilfe.');
    write('large.txt', Buffer.alloc(50_000_000, 'word '));
    write('lines.jsonl', '{"text":"Erste Zeile."}\n{"text":"no end\n[1]\n{"text":"Vierte Zeile."}\n');
    write('nested.html', `<html><body>${'<div>'.repeat(10_000)}<p>Tief unten.</p></body></html>`);

    const parameters = ['ingest', folder, join(folder, 'missing.txt'), '--json'];
    const { code, stdout, stderr } = await runCommand(parameters, { data: temporaryFolder() });
    expect(code).toBe(1);
    const { added, failed } = ingestContract.parse(JSON.parse(stdout));
    expect(added).toBe(3);
    const reasons = failed.map(({ source, reason }) => [source.slice(folder.length + 1), reason]);
    expect(reasons).toEqual([
      ['missing.txt', 'no such file or folder'],
      ['binary.txt', 'it is a PNG image, not text'],
      ['broken.txt', 'broken UTF-8 in line 2'],
      ['empty.txt', 'it is empty'],
      ['large.txt', 'larger than 25 MB, the limit for one article'],
      ['lines.jsonl:2', expect.stringContaining('not JSON')],
      ['lines.jsonl:3', expect.stringContaining('expected object')],
      ['nested.html', expect.stringContaining('nested')],
    ]);
    for (const { source, reason } of failed) expect(stderr).toContain(`failed ${source}: ${reason}\n`);
  });
});
