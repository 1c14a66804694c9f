import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/command.js';
import { ingestContract } from '../support/contracts.js';
import { temporaryFolder } from '../support/data-folder.js';
import { articleLines, reportedIds, storedArticles } from './corpus.js';
import { ended, startProgram } from './program.js';

/** More than three batches, so that the work is in its middle when the first is stored. */
const ARTICLES = 90;

const path = join(temporaryFolder(), 'news.jsonl');
writeFileSync(path, articleLines(ARTICLES));

describe('ingest that is killed in the middle', () => {
  it('has stored what it had reported, no half article, and goes on from there', async () => {
    const data = temporaryFolder();
    const child = startProgram(['ingest', path], { data });
    const { signal, stderr } = await ended(child, (lines) => {
      if (lines > 0) child.kill('SIGKILL');
    });
    expect(signal).toBe('SIGKILL');
    const reported = reportedIds(stderr);
    expect(reported.length).toBeGreaterThan(0);
    const stored = await storedArticles(data, reported);
    expect(stored).toMatchObject({ missing: [], halfStored: [] });
    expect(stored.count).toBeLessThan(ARTICLES);

    const { code, stdout } = await runCommand(['ingest', path, '--json'], { data });
    expect(code).toBe(0);
    const result = ingestContract.parse(JSON.parse(stdout));
    expect(result).toMatchObject({ added: ARTICLES - stored.count, unchanged: stored.count, failed: [] });
  });
});

describe('ingest that is asked to stop', () => {
  it('stops after the batch in hand and says what was stored', async () => {
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
    const child = startProgram(['ingest', '-']);
    child.stdin.write(`${articleLines(40)}\n`);
    let asked = false;
    const { code, stdout } = await ended(child, () => {
      if (!asked) asked = child.kill('SIGTERM');
    });
    expect(code).toBe(143);
    expect(stdout).toMatch(/^\d+ articles added/u);
  });

  it('ends at once when it is asked twice', async () => {
    // Each sentence is another one: the same is embedded once, which would not take long enough.
    const sentences = Array.from(
      { length: 4_000 },
      (_, place) => `Im Jahr ${place} baten ${place * 7} Menschen um Hilfe.`,
    );
    const long = JSON.stringify({ id: 'long', text: sentences.join(' '), language: 'de' });
    const child = startProgram(['ingest', '-']);
    child.stdin.end(`${articleLines(40)}\n${long}`);
    let asked = false;
    const { signal, stdout } = await ended(child, () => {
      // The long article is in hand soon after the first batch was reported.
      if (asked) child.kill('SIGINT');
      else setTimeout(() => (asked = child.kill('SIGINT')), 300);
    });
    expect([signal, stdout]).toEqual(['SIGINT', '']);
  });
});
