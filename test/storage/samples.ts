import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type EmbeddingModel, type Language, parseLanguage } from '../../src/domain/index.js';
import {
  type NewPassage,
  type NewVersion,
  openStorage,
  type Storage,
  type StorageOptions,
} from '../../src/storage/index.js';

export const DIMENSION = 8;
export const MODEL = { name: 'sample', dimension: DIMENSION, fingerprint: 'f1' };

/** A path for a database, in a folder that is there until the test ends. */
export function temporaryPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'depesche-storage-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'data', 'depesche.db');
}

export function options(path: string, overrides: Partial<StorageOptions> = {}): StorageOptions {
  return { path, clock: () => new Date('2026-01-02T03:04:05Z'), randomId: () => 'database-1', ...overrides };
}

/** A new database with a model claimed; closed when the test ends. */
export async function newStorage(
  path = temporaryPath(),
  overrides: Partial<StorageOptions> = {},
  model: EmbeddingModel = MODEL,
): Promise<Storage> {
  const storage = await openStorage(options(path, overrides));
  onTestFinished(() => storage.close());
  await storage.corpus.claimModel(model);
  return storage;
}

export function language(code: string): Language {
  const parsed = parseLanguage(code);
  if (!parsed) throw new Error(`${code} is not a language`);
  return parsed;
}

/** An article of one passage for each sentence given; its content is told by them. */
export function article(sentences: readonly string[], overrides: Partial<NewVersion> = {}): NewVersion {
  const text = sentences.join('\n');
  return {
    identity: 'sample-1',
    externalId: null,
    contentHash: text,
    title: 'A title',
    text,
    outlet: 'Sputniknews',
    language: language('de'),
    publishedAt: '2016-06-04',
    url: 'https://example.org/1',
    source: 'news.jsonl:1',
    quotedOutlets: [],
    passages: passagesOf(sentences),
    ...overrides,
  };
}

function passagesOf(sentences: readonly string[]): NewPassage[] {
  let start = 0;
  return sentences.map((sentence, index) => {
    const span = { start, end: start + sentence.length };
    start = span.end + 1;
    return passage(sentence, span, index);
  });
}

function passage(sentence: string, span: { start: number; end: number }, index: number): NewPassage {
  return {
    ...span,
    sentences: [span],
    tokens: sentence.split(' ').length,
    vector: unitVector(index),
    sentenceVectors: [unitVector(index)],
    words: sentence.toLowerCase(),
    grams: '',
  };
}

function unitVector(place: number): Float32Array {
  const vector = new Float32Array(DIMENSION);
  vector[place % DIMENSION] = 1;
  return vector;
}
