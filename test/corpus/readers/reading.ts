import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll } from 'vitest';
import type { ArticleDraft } from '../../../src/domain/index.js';
import { type FailedSource, listSources, PageReader, readSource } from '../../../src/corpus/readers/index.js';

/** Everything that reading paths gave. */
export interface Reading {
  readonly articles: readonly ArticleDraft[];
  readonly failed: readonly FailedSource[];
}

const pages = new PageReader();
afterAll(() => pages.close());

/** Lists and reads paths to the end. */
export async function readAll(paths: readonly string[], standardInput: readonly Uint8Array[] = []): Promise<Reading> {
  const { sources, failed } = await listSources(paths);
  const reading = { articles: [] as ArticleDraft[], failed: [...failed] };
  for (const source of sources) {
    const dependencies = { pages, standardInput: Readable.from(standardInput) };
    for await (const result of readSource(source, dependencies)) {
      if (result.kind === 'article') reading.articles.push(result.draft);
      else reading.failed.push({ source: result.source, reason: result.reason });
    }
  }
  return reading;
}

/** The one article that paths hold. */
export async function readOne(path: string, standardInput: readonly Uint8Array[] = []): Promise<ArticleDraft> {
  const { articles, failed } = await readAll([path], standardInput);
  const [article] = articles;
  if (!article || articles.length > 1 || failed.length > 0) {
    throw new Error(`not one article: ${JSON.stringify({ articles, failed })}`);
  }
  return article;
}

/** Why a file cannot be read. */
export async function reasonAgainst(path: string): Promise<string> {
  const { articles, failed } = await readAll([path]);
  const [failure] = failed;
  if (!failure || failed.length > 1 || articles.length > 0) {
    throw new Error(`not one failure: ${JSON.stringify({ articles, failed })}`);
  }
  return failure.reason;
}

/** A folder that is gone after the test file. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'depesche-readers-'));
  afterAll(() => rm(folder, { recursive: true }));
  return folder;
}

/** Writes a file, and the folders on its way, and gives its path. */
export async function write(folder: string, name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}
