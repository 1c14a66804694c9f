import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { runCommand } from '../support/command.js';
import { ingestContract } from '../support/contracts.js';
import { temporaryFolder } from '../support/data-folder.js';
import { EmbeddingsApi } from '../support/embeddings-api/index.js';
import { articleLines, reportedIds, storedArticles } from './corpus.js';
import { ended, startProgram } from './program.js';

/** More than three batches, so that the work is in its middle when the first is stored. */
const ARTICLES = 90;
/** Part of the second batch. */
const IN_SECOND_BATCH = 'Im Ort Nummer 45 ';

const path = join(temporaryFolder(), 'news.jsonl');
writeFileSync(path, articleLines(ARTICLES));

let api: EmbeddingsApi;
let environment: Record<string, string>;
beforeAll(async () => {
  api = await EmbeddingsApi.start();
  environment = { EMBEDDING_MODEL: 'stand-in', EMBEDDING_BASE_URL: api.baseUrl };
});
afterAll(async () => api.close());

/** Keeps the second batch in hand, after the first was stored, until the test ends or what it gives is called. */
function holdSecondBatch(): () => void {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  api.hold('stand-in', released, (text) => text.startsWith(IN_SECOND_BATCH));
  onTestFinished(release);
  return release;
}

describe('ingest that is killed in the middle', () => {
  it('has stored what it had reported, no half article, and goes on from there', async () => {
    const data = temporaryFolder();
    const release = holdSecondBatch();
    const child = startProgram(['ingest', path], { data, environment });
    const { signal, stderr } = await ended(child, (lines) => {
      if (lines > 0) child.kill('SIGKILL');
    });
    expect(signal).toBe('SIGKILL');
    const reported = reportedIds(stderr);
    expect(reported.length).toBeGreaterThan(0);
    const stored = await storedArticles(data, reported);
    expect(stored).toMatchObject({ missing: [], halfStored: [] });
    expect(stored.count).toBeLessThan(ARTICLES);

    release();
    const { code, stdout } = await runCommand(['ingest', path, '--json'], { data, environment });
    expect(code).toBe(0);
    const result = ingestContract.parse(JSON.parse(stdout));
    expect(result).toMatchObject({ added: ARTICLES - stored.count, unchanged: stored.count, failed: [] });
  });
});

describe('ingest that is asked to stop', () => {
  it('stops after the batch that the model has in hand and says what was stored', async () => {
    const data = temporaryFolder();
    const child = startProgram(['ingest', path, '--json'], { data });
    let asked = false;
    const { code, stdout, stderr } = await ended(child, (lines) => {
      if (lines > 0 && !asked) asked = child.kill('SIGINT');
    });
    expect(code).toBe(130);
    expect(stderr).toContain('Stopping after the articles in hand');
    const { added } = ingestContract.parse(JSON.parse(stdout));
    expect(added).toBeLessThan(ARTICLES);
    const reported = reportedIds(stderr);
    expect(reported).toHaveLength(added);
    expect(await storedArticles(data, reported)).toEqual({ count: added, missing: [], halfStored: [] });
  });

  it('does not wait for input that nobody writes', async () => {
    const child = startProgram(['ingest', '-'], { environment });
    child.stdin.write(`${articleLines(40)}\n`);
    let asked = false;
    const { code, stdout } = await ended(child, () => {
      if (!asked) asked = child.kill('SIGTERM');
    });
    expect(code).toBe(143);
    expect(stdout).toMatch(/^\d+ articles added/u);
  });

  it('ends at once when it is asked twice', async () => {
    holdSecondBatch();
    const child = startProgram(['ingest', path], { environment });
    let asked = 0;
    const { signal, stdout } = await ended(child, (_, stderr) => {
      if (asked === 0 || (asked === 1 && stderr.includes('Stopping after the articles in hand'))) {
        asked += 1;
        child.kill('SIGINT');
      }
    });
    expect([signal, stdout, asked]).toEqual(['SIGINT', '', 2]);
  });
});
