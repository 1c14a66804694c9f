import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { EmbeddingsApi } from '../support/embeddings-api/index.js';
import { articleLines, inspect } from './corpus.js';
import { copyOf, ended, runProgram, seededData, startProgram, temporaryFolder } from './program.js';

const ARTICLES = 60;
const QUESTION = 'In Ort Nummer 7 haben 7 Menschen um Hilfe gebeten';

let api: EmbeddingsApi;
/** A data folder with articles that were embedded with the model `old`. */
let prepared: string;

beforeAll(async () => {
  api = await EmbeddingsApi.start({ old: 32, next: 24 });
  prepared = temporaryFolder();
  const path = join(temporaryFolder(), 'news.jsonl');
  writeFileSync(path, articleLines(ARTICLES));
  await runProgram(['ingest', path], { data: prepared, environment: settings('old') });
});
afterAll(async () => api.close());

function settings(model: string): Record<string, string> {
  return { EMBEDDING_MODEL: model, EMBEDDING_BASE_URL: api.baseUrl };
}

/** The title-less article that a search finds first. */
async function firstFound(
  data: string,
  model: string,
): Promise<{ quote: string; stderr: string; code: number | null }> {
  const options = { data, environment: settings(model) };
  const { stdout, stderr, code } = await runProgram(['search', QUESTION, '--json'], options);
  const [hit] = z.array(z.object({ quote: z.string() })).parse(JSON.parse(stdout));
  return { quote: hit?.quote ?? '', stderr, code };
}

const modelOf = async (data: string): Promise<unknown> => inspect(data, async ({ corpus }) => corpus.model());

describe('a corpus whose model is changed', () => {
  it('is found by the old vectors until the new are whole, through a kill in the middle', async () => {
    const data = copyOf(prepared);
    const environment = settings('next');
    const child = startProgram(['reembed'], { data, environment });
    // A line is written when a tenth of the passages was stored.
    const killed = await ended(child, (lines) => {
      if (lines >= 3) child.kill('SIGKILL');
    });
    expect(killed.signal).toBe('SIGKILL');
    expect(await modelOf(data)).toMatchObject({ name: 'old', dimension: 32, setting: 'old' });

    const meanwhile = await firstFound(data, 'next');
    expect(meanwhile.quote).toContain('Ort Nummer 7 ');
    expect(meanwhile.stderr).toContain('The corpus has vectors of old, and EMBEDDING_MODEL is next');

    api.received.length = 0;
    const { code, stdout, stderr } = await runProgram(['reembed', '--json'], { data, environment });
    expect([code, stderr]).toEqual([0, expect.stringMatching(/Re-embedded [1-9]\d* of \d+ passages/u)]);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'complete' });
    expect(await modelOf(data)).toMatchObject({ name: 'next', dimension: 24, setting: 'next' });
    // What was stored before the kill was not made again.
    const again = new Set(api.received.flatMap(({ input }) => input));
    expect([...again].filter((text) => text.startsWith('Im Ort Nummer 1 '))).toEqual([]);

    const afterwards = await firstFound(data, 'next');
    expect(afterwards.quote).toContain('Ort Nummer 7 ');
    expect(afterwards.stderr).toBe('');
  });

  it('can be stopped and continued', async () => {
    const data = copyOf(prepared);
    const child = startProgram(['reembed'], { data, environment: settings('next') });
    let asked = false;
    const { code, stdout, stderr } = await ended(child, (lines) => {
      if (lines >= 2 && !asked) asked = child.kill('SIGINT');
    });
    expect(code).toBe(130);
    expect(stdout).toMatch(/^\d+ of \d+ passages re-embedded; run the command again/u);
    expect(stderr).toContain('Stopping after the passages in hand');
  });

  it('keeps its model where the new one cannot be used, and says why', async () => {
    const data = copyOf(prepared);
    const missing = await runProgram(['reembed'], { data, environment: settings('no-such-model') });
    expect(missing.code).toBe(1);
    expect(missing.stderr).toMatch(/does not know the model no-such-model[^]*EMBEDDING_MODEL/u);
    expect(await modelOf(data)).toMatchObject({ name: 'old' });

    api.fail({ kind: 'status', status: 401 });
    const refused = await runProgram(['search', QUESTION], {
      data,
      environment: { ...settings('old'), OPENAI_API_KEY: 'sk-wrong-key' },
    });
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('OPENAI_API_KEY')]);
    expect(refused.stderr).not.toContain('sk-wrong-key');
  });
});

describe('the article that comes with the program', () => {
  it('is answered from while the new model cannot be reached, then changed, and changed back', async () => {
    const data = seededData();
    const ask = ['ask', 'How many returnees asked for help?', '--json'];
    const elsewhere = await EmbeddingsApi.start({ next: 24 });
    const environment = { EMBEDDING_MODEL: 'next', EMBEDDING_BASE_URL: elsewhere.baseUrl };
    await elsewhere.close();
    const unreachable = await runProgram(ask, { data, environment });
    expect(unreachable.code).toBe(0);
    expect(unreachable.stdout).toContain('150');
    expect(unreachable.stderr).toMatch(/EMBEDDING_MODEL is next[^]*cannot be reached/u);

    expect((await runProgram(['reembed'], { data, environment: settings('next') })).code).toBe(0);
    const back = await runProgram(['reembed'], { data });
    expect([back.code, back.stdout]).toEqual([0, expect.stringContaining('multilingual-e5-small now')]);
  });
});
