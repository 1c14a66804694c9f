import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { builtProgram } from '../support/built-program.js';
import { StorageUnavailableError, WorkerFailedError } from '../../src/errors.js';
import { CorpusIndex } from '../../src/index/corpus-index.js';
import { tokenizeWords } from '../../src/index/words/index.js';
import { addArticle, newCorpus, requireLanguage, type TestCorpus } from './vector-corpus.js';

const run = promisify(execFile);
const ADDING = builtProgram('index/adding-process.mjs');
const german = requireLanguage('de');

async function open({ path, folder }: TestCorpus): Promise<CorpusIndex> {
  const index = await CorpusIndex.open({ database: path, folder, report: () => undefined });
  onTestFinished(() => index.close().catch(() => undefined));
  return index;
}

/** Two articles, one of them in English. */
async function smallCorpus(): Promise<{ corpus: TestCorpus; rain: number; sun: number }> {
  const corpus = await newCorpus(2);
  const tokens = tokenizeWords('Der Regen', german);
  const [rain = 0] = await addArticle(corpus, 'rain', [{ vector: Float32Array.of(1, 0), ...tokens }]);
  const english = requireLanguage('en');
  const sunTokens = tokenizeWords('The sun and the Regen', english);
  const passages = [{ vector: Float32Array.of(0, 1), ...sunTokens }];
  const [sun = 0] = await addArticle(corpus, 'sun', passages, { language: 'en' });
  return { corpus, rain, sun };
}

describe('the index of a corpus', () => {
  it('finds passages by vector, with their similarities, and leaves the question’s vector as it is', async () => {
    const { corpus, rain, sun } = await smallCorpus();
    const index = await open(corpus);
    const vector = Float32Array.of(0.6, 0.8);
    for (const _ of [1, 2]) {
      const { ids, scores } = await index.nearest({ vector, count: 5, filter: null });
      expect([...ids]).toEqual([sun, rain]);
      expect([...scores]).toEqual([Math.fround(0.8), Math.fround(0.6)]);
    }
    const { ids } = await index.nearest({ vector, count: 5, filter: { languages: [german] } });
    expect([...ids]).toEqual([rain]);
  });

  it('finds passages by words', async () => {
    const { corpus, rain, sun } = await smallCorpus();
    const index = await open(corpus);
    const question = { question: 'Wann kommt der Regen?', language: german, count: 5 };
    expect([...(await index.matchWords({ ...question, filter: null })).ids]).toEqual([rain, sun]);
    const { ids, scores } = await index.matchWords({ ...question, filter: { languages: [requireLanguage('en')] } });
    expect([...ids]).toEqual([sun]);
    expect(scores[0]).toBeGreaterThan(0);
    expect((await index.matchWords({ ...question, question: '?', filter: null })).ids).toHaveLength(0);
  });

  it('finds at once what another process has added, also with the filter of the search before', async () => {
    const { corpus, rain } = await smallCorpus();
    const index = await open(corpus);
    const vector = Float32Array.of(1, 0);
    for (const filter of [null, { languages: [german] }]) {
      expect((await index.nearest({ vector, count: 1, filter })).ids[0]).toBe(rain);
      const word = filter ? 'Hagel' : 'Schnee';
      const added = Number((await run(process.execPath, [ADDING, corpus.path, word, '1', '0'])).stdout);
      expect([...(await index.nearest({ vector, count: 5, filter })).ids]).toContain(added);
      expect((await index.matchWords({ question: word, language: german, count: 5, filter })).ids[0]).toBe(added);
    }
  });

  it.for([
    ['a model', 2],
    ['no model', null],
  ] as const)('opens over a corpus with %s and no article, and finds what comes', async ([, dimension]) => {
    const corpus = await newCorpus(dimension);
    const index = await open(corpus);
    const vector = Float32Array.of(1, 0);
    for (const _ of [1, 2]) {
      expect((await index.nearest({ vector, count: 1, filter: null })).ids).toHaveLength(0);
      const question = { question: 'Regen', language: german, count: 1, filter: null };
      expect((await index.matchWords(question)).ids).toHaveLength(0);
    }
    await corpus.storage.corpus.claimModel({ name: 'test', dimension: 2, fingerprint: 'test-2' });
    const ids = await addArticle(corpus, 'new', [{ vector }]);
    expect([...(await index.nearest({ vector, count: 1, filter: null })).ids]).toEqual(ids);
    expect(await index.state()).toEqual({ passages: 1, inGraph: 0, building: null });
  });

  it('says so where there is no database, and after it was closed', async () => {
    const corpus = await newCorpus(2);
    await expect(open({ ...corpus, path: join(corpus.folder, 'missing.db') })).rejects.toThrow(StorageUnavailableError);
    const index = await open(corpus);
    await index.close();
    await expect(index.state()).rejects.toThrow(WorkerFailedError);
  });
});
