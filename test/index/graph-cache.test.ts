import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cp, mkdir, readFile, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { VectorIndex } from '../../src/index/vectors/index.js';
import { indexOptions, openIndex, openSettled } from './opening.js';
import {
  addVectors,
  closeCorpus,
  clusteredVectors,
  nearestByHand,
  newCorpus,
  openCorpus,
  recall,
  type TestCorpus,
} from './vector-corpus.js';

const DIMENSION = 16;
const HEADER_BYTES = 96;

/** A corpus with its graph, made once; each test takes a copy of the folder. */
const PASSAGES = 250;
let original: TestCorpus;
let vectors: Map<number, Float32Array>;

beforeAll(async () => {
  original = await openCorpus(DIMENSION);
  vectors = await addVectors(original, clusteredVectors(PASSAGES, DIMENSION));
  const index = await VectorIndex.open(indexOptions(original, []));
  await index.settle();
});

afterAll(() => closeCorpus(original));

async function corpusWithGraph(): Promise<TestCorpus> {
  const folder = mkdtempSync(join(tmpdir(), 'depesche-graph-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  await cp(original.folder, folder, { recursive: true });
  return { ...original, folder };
}

function graphFiles({ folder }: TestCorpus): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.hnsw'));
}

function graphPath(corpus: TestCorpus): string {
  return join(corpus.folder, graphFiles(corpus)[0] ?? 'missing');
}

async function flipByte(path: string, place: number): Promise<void> {
  const bytes = await readFile(path);
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  await writeFile(path, bytes);
}

async function changeRecord({ folder }: TestCorpus, changes: object): Promise<void> {
  const path = join(folder, 'graph.json');
  await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), ...changes }));
}

const DAMAGES: Record<string, (corpus: TestCorpus) => Promise<void>> = {
  'a file cut short': (corpus) => truncate(graphPath(corpus), 20_000),
  'a file cut within its header': (corpus) => truncate(graphPath(corpus), 50),
  'an empty file': (corpus) => truncate(graphPath(corpus), 0),
  'a file that is gone': async (corpus) => rmSync(graphPath(corpus)),
  'another byte in the header': (corpus) => flipByte(graphPath(corpus), 16),
  'another byte in a link': (corpus) => flipByte(graphPath(corpus), HEADER_BYTES + 4),
  'another byte in a vector': (corpus) => flipByte(graphPath(corpus), HEADER_BYTES + 140),
  'another byte in an id': (corpus) => flipByte(graphPath(corpus), HEADER_BYTES + 132 + 4 * DIMENSION),
  'bytes at the end': (corpus) => writeFile(graphPath(corpus), 'more', { flag: 'a' }),
  'a record that is no JSON': ({ folder }) => writeFile(join(folder, 'graph.json'), '{"format":'),
  'an empty record': ({ folder }) => writeFile(join(folder, 'graph.json'), ''),
  'a record of another dimension': (corpus) => changeRecord(corpus, { dimension: 2 * DIMENSION }),
  'a record of another count': (corpus) => changeRecord(corpus, { count: PASSAGES - 1 }),
  'a record of another model': (corpus) => changeRecord(corpus, { fingerprint: 'other' }),
  'a record of another database': (corpus) => changeRecord(corpus, { databaseId: 'other' }),
  'a record of another program': (corpus) => changeRecord(corpus, { format: 99 }),
};

describe('the kept graph', () => {
  it('serves the next start as it is', async () => {
    const corpus = await corpusWithGraph();
    const { index, notices } = await openIndex(corpus);
    expect(index.state()).toEqual({ passages: PASSAGES, inGraph: PASSAGES, building: null });
    expect(notices).toEqual([]);
  });

  it.for(Object.keys(DAMAGES))('is made again after %s', async (damage) => {
    const corpus = await corpusWithGraph();
    await DAMAGES[damage]?.(corpus);

    const { index, notices } = await openIndex(corpus);
    expect(notices).toEqual([expect.stringMatching(/^The kept search index cannot be used and is made again: .+\.$/)]);
    const query = clusteredVectors(1, DIMENSION, 5)[0] ?? new Float32Array(DIMENSION);
    expect([...(await index.nearest(query, 10, null)).ids]).toEqual(nearestByHand(vectors, query, 10));
    await index.settle();
    expect(index.state().inGraph).toBe(PASSAGES);
    expect(recall((await index.nearest(query, 100, null)).ids, nearestByHand(vectors, query, 100))).toBeGreaterThan(
      0.95,
    );
    expect(graphFiles(corpus)).toHaveLength(1);
    expect((await openIndex(corpus)).notices).toEqual([]);
  });

  it('is made again, without a word, where there is no record', async () => {
    const corpus = await corpusWithGraph();
    rmSync(join(corpus.folder, 'graph.json'));
    const { index, notices } = await openSettled(corpus);
    expect(index.state().inGraph).toBe(PASSAGES);
    expect(notices).toEqual([]);
  });

  it('is made again where another corpus lies in its place', async () => {
    const other = await newCorpus(DIMENSION);
    await addVectors(other, clusteredVectors(PASSAGES, DIMENSION, 7));
    await cp(original.folder, other.folder, { recursive: true });
    const { notices } = await openIndex(other);
    expect(notices).toEqual([expect.stringContaining('it was made for another database')]);
  });

  it('is made again where a database put back from a backup has given ids to other passages', async () => {
    const other = await newCorpus(DIMENSION);
    await addVectors(other, clusteredVectors(PASSAGES, DIMENSION, 7));
    await cp(original.folder, other.folder, { recursive: true });
    await changeRecord(other, { databaseId: (await other.storage.corpus.state()).databaseId });
    const { notices } = await openIndex(other);
    expect(notices).toEqual([expect.stringContaining('the database holds other vectors')]);
  });

  it('is done without where the folder cannot be written', async () => {
    const corpus = await newCorpus(DIMENSION);
    await addVectors(corpus, clusteredVectors(PASSAGES, DIMENSION));
    writeFileSync(corpus.folder, 'a file in its place');
    const { index, notices } = await openSettled(corpus);
    expect(index.state().inGraph).toBe(PASSAGES);
    expect(notices.at(-1)).toMatch(/^The search index could not be kept/);
  });

  it('leaves nothing half written behind, and spares what another process is writing', async () => {
    const corpus = await newCorpus(DIMENSION);
    await addVectors(corpus, clusteredVectors(PASSAGES, DIMENSION));
    const [old, fresh] = ['writing-old', 'writing-fresh'].map((name) => join(corpus.folder, name));
    if (!old || !fresh) throw new Error('unreachable');
    await mkdir(old, { recursive: true });
    await mkdir(fresh);
    await utimes(old, 0, 0);
    await openSettled(corpus);
    expect([existsSync(old), existsSync(fresh)]).toEqual([false, true]);
    expect(readdirSync(corpus.folder)).toHaveLength(3);
  });
});
