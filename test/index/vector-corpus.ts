import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { dot, normalize, parseLanguage } from '../../src/domain/index.js';
import { openStorage, type Storage } from '../../src/storage/index.js';

/** Numbers from 0 to 1, the same at each run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Vectors of length 1 that lie in a hundred clusters. */
export function clusteredVectors(count: number, dimension: number, seed = 1): Float32Array[] {
  const random = randomNumbers(seed);
  const near = (centre: Float32Array, spread: number) => centre.map((number) => number + spread * (random() - 0.5));
  const centres = Array.from({ length: 100 }, () => near(new Float32Array(dimension), 2));
  return Array.from({ length: count }, (_, index) =>
    normalize(near(centres[index % 100] ?? new Float32Array(dimension), 1.5)),
  );
}

/** The passages most similar to a vector, by looking at each, best first. */
export function nearestByHand(
  vectors: ReadonlyMap<number, Float32Array>,
  query: Float32Array,
  count: number,
  allowed: readonly number[] = [...vectors.keys()],
): number[] {
  const scored = allowed.flatMap((id) => {
    const vector = vectors.get(id);
    return vector ? [{ id, score: dot(vector, query) }] : [];
  });
  return scored
    .toSorted((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ id }) => id);
}

/** The share of `wanted` that is among `found`. */
export function recall(found: Iterable<number>, wanted: readonly number[]): number {
  const ids = new Set(found);
  return wanted.filter((id) => ids.has(id)).length / wanted.length;
}

/** A database, and the folder for its index. */
export interface TestCorpus {
  readonly storage: Storage;
  readonly path: string;
  readonly folder: string;
}

/** A new corpus for several tests; without a dimension, one that nothing was ever added to. */
export async function openCorpus(dimension: number | null): Promise<TestCorpus> {
  const home = mkdtempSync(join(tmpdir(), 'depesche-index-'));
  const path = join(home, 'depesche.db');
  const storage = await openStorage({ path, clock: () => new Date('2024-05-01T10:00:00Z'), randomId: randomUUID });
  if (dimension !== null) {
    await storage.corpus.claimModel({ name: 'test', dimension, fingerprint: `test-${dimension}` });
  }
  return { storage, path, folder: join(home, 'index') };
}

/** The same for one test. */
export async function newCorpus(dimension: number | null): Promise<TestCorpus> {
  const corpus = await openCorpus(dimension);
  onTestFinished(() => closeCorpus(corpus));
  return corpus;
}

export async function closeCorpus({ storage, path }: TestCorpus): Promise<void> {
  await storage.close();
  rmSync(dirname(path), { recursive: true, force: true });
}

/** What a passage of a test article is found by. */
export interface TestPassage {
  readonly vector: Float32Array;
  readonly words?: string;
  readonly grams?: string;
}

/** Stores one article, or its next version, and gives its passages' ids. */
export async function addArticle(
  { storage }: Pick<TestCorpus, 'storage'>,
  identity: string,
  passages: readonly TestPassage[],
  { outlet = 'Kurier', language = 'de' } = {},
): Promise<readonly number[]> {
  const outcome = await storage.articles.addVersion({
    identity,
    externalId: null,
    contentHash: randomUUID(),
    title: null,
    text: 'x'.repeat(passages.length),
    outlet,
    language: requireLanguage(language),
    quotedOutlets: [],
    publishedAt: null,
    url: null,
    source: identity,
    passages: passages.map(({ vector, words = '', grams = '' }, index) => {
      const span = { start: index, end: index + 1 };
      return { ...span, sentences: [], tokens: 1, vector, sentenceVectors: [], words, grams };
    }),
  });
  return outcome.kind === 'unchanged' ? [] : outcome.passageIds;
}

/** Stores vectors as articles of a hundred passages, and gives each by its passage's id. */
export async function addVectors(
  corpus: Pick<TestCorpus, 'storage'>,
  vectors: readonly Float32Array[],
  name = 'article',
): Promise<Map<number, Float32Array>> {
  const byId = new Map<number, Float32Array>();
  for (let start = 0; start < vectors.length; start += 100) {
    const passages = vectors.slice(start, start + 100).map((vector) => ({ vector }));
    const ids = await addArticle(corpus, `${name} ${start / 100}`, passages);
    for (const [index, { vector }] of passages.entries()) byId.set(ids[index] ?? 0, vector);
  }
  return byId;
}

export function requireLanguage(code: string) {
  const language = parseLanguage(code);
  if (!language) throw new Error(`not a language: ${code}`);
  return language;
}
