import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application } from '../../src/application.js';
import { readConfig } from '../../src/config.js';
import { runCommand } from '../support/command.js';
import { temporaryFolder } from '../support/data-folder.js';
import { EmbeddingsApi } from '../support/embeddings-api/index.js';
import { articleLines, inspect } from './corpus.js';
import { ended, startProgram } from './program.js';

const ARTICLES = 120;
const QUESTION = 'In Ort Nummer 7 haben 7 Menschen um Hilfe gebeten';

let api: EmbeddingsApi;
/** A data folder whose articles are embedded with the model `old` at first. */
let data: string;

beforeAll(async () => {
  api = await EmbeddingsApi.start({ old: 32, next: 24 });
  data = temporaryFolder();
  const path = join(temporaryFolder(), 'news.jsonl');
  writeFileSync(path, articleLines(ARTICLES));
  await runCommand(['ingest', path], { data, environment: settings('old') });
});
afterAll(async () => api.close());

function settings(model: string): Record<string, string> {
  return { EMBEDDING_MODEL: model, EMBEDDING_BASE_URL: api.baseUrl };
}

/** What a search finds first, and what is reported. */
async function firstFound(model: string): Promise<{ quote: string; notices: string[] }> {
  const notices: string[] = [];
  const config = readConfig({ DATA_DIR: data, ...settings(model) });
  const application = await Application.open(config, (notice) => notices.push(notice));
  try {
    const [hit] = await application.search(QUESTION, null, 1);
    return { quote: hit?.quote ?? '', notices };
  } finally {
    await application.close();
  }
}

const modelOf = async (): Promise<unknown> => inspect(data, async ({ corpus }) => corpus.model());

describe('a corpus whose model is changed', () => {
  it('is found by the old vectors until the new are whole, through a stop and a kill in the middle', async () => {
    const environment = settings('next');
    const stopping = startProgram(['reembed'], { data, environment });
    let asked = false;
    const stopped = await ended(stopping, (lines) => {
      if (lines >= 2 && !asked) asked = stopping.kill('SIGINT');
    });
    expect(stopped.code).toBe(130);
    expect(stopped.stdout).toMatch(/^\d+ of \d+ passages re-embedded; run the command again/u);
    expect(stopped.stderr).toContain('Stopping after the passages in hand');

    const child = startProgram(['reembed'], { data, environment });
    // A line is written when a tenth of the passages was stored.
    const killed = await ended(child, (lines) => {
      if (lines >= 3) child.kill('SIGKILL');
    });
    expect(killed.signal).toBe('SIGKILL');
    expect(await modelOf()).toMatchObject({ name: 'old', dimension: 32, setting: 'old' });
    const meanwhile = await firstFound('next');
    expect(meanwhile.quote).toContain('Ort Nummer 7 ');
    expect(meanwhile.notices).toEqual([expect.stringContaining('The corpus has vectors of old, and')]);

    api.received.length = 0;
    const { code, stdout, stderr } = await runCommand(['reembed', '--json'], { data, environment });
    expect([code, stderr]).toEqual([0, expect.stringMatching(/Re-embedded [1-9]\d* of \d+ passages/u)]);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'complete' });
    expect(await modelOf()).toMatchObject({ name: 'next', dimension: 24, setting: 'next' });
    // What was stored before was not made again.
    const again = new Set(api.received.flatMap(({ input }) => input));
    expect([...again].filter((text) => text.startsWith('Im Ort Nummer 1 '))).toEqual([]);
    expect(await firstFound('next')).toEqual({
      quote: expect.stringContaining('Ort Nummer 7 '),
      notices: [],
    });
  });
});
