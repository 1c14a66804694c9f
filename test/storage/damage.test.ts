import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { DamagedDatabaseError } from '../../src/errors.js';
import { openStorage, type Storage } from '../../src/storage/index.js';
import { article, MODEL, options, temporaryPath } from './samples.js';

const PAGE = 4096;
/** A database of a good hundred pages, as the bytes of its file. */
async function makeDatabase(): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'depesche-intact-'));
  const path = join(folder, 'depesche.db');
  const storage = await openStorage(options(path));
  await storage.corpus.claimModel(MODEL);
  await storage.articles.addVersions(Array.from({ length: 150 }, (_, index) => longArticle(index)));
  await storage.close();
  const bytes = readFileSync(path);
  rmSync(folder, { recursive: true });
  return bytes;
}

function longArticle(index: number) {
  const sentences = Array.from({ length: 10 }, (_, place) => `Satz ${place} von Artikel ${index} hat ein Wort mehr.`);
  return article(sentences, { identity: `article-${index}` });
}

/** Opens a file with these bytes and reads and writes everything; gives the error that stopped it, or null. */
async function use(bytes: Uint8Array): Promise<unknown> {
  const path = temporaryPath();
  mkdirSync(dirname(path));
  writeFileSync(path, bytes);
  try {
    const storage = await openStorage(options(path));
    return await useAll(storage).finally(() => storage.close());
  } catch (error) {
    return error;
  }
}

async function useAll(storage: Storage): Promise<null> {
  await storage.corpus.claimModel(MODEL);
  await storage.corpus.statistics();
  const ids = await storage.passages.matching({});
  await storage.passages.citationSources(ids);
  await storage.vectors.load(ids);
  await storage.words.match('"satz" OR "artikel"', { limit: 10, weights: { words: 1, grams: 1 } });
  await storage.articles.addVersions([article(['New.']), article(['Changed.'], { identity: 'article-7' })]);
  return null;
}

describe('a damaged database', () => {
  let intact: Uint8Array = new Uint8Array();

  beforeAll(async () => {
    intact = await makeDatabase();
  });

  it('is told from an intact one', async () => {
    expect(await use(intact)).toBeNull();
  });

  it.each(['text', 'zeros', 'noise'])('is recognised when the file holds %s', async (content) => {
    const bytes = Buffer.alloc(8 * PAGE, content === 'text' ? 'Kein Datenbankformat. ' : 0);
    if (content === 'noise') for (let place = 0; place < bytes.length; place++) bytes[place] = (place * 7919) >> 3;

    expect(await use(bytes)).toBeInstanceOf(DamagedDatabaseError);
  });

  it('is recognised when the file is cut short anywhere', async () => {
    for (const part of [0.0001, 0.002, 0.01, 0.1, 0.5, 0.9, 0.99]) {
      expect(await use(intact.subarray(0, intact.length * part))).toBeInstanceOf(DamagedDatabaseError);
    }
  });

  it('is recognised, or does no harm, wherever a page is overwritten', async () => {
    const pages = fc.integer({ min: 0, max: intact.length / PAGE - 1 });
    const contents = fc.uint8Array({ minLength: PAGE, maxLength: PAGE });
    await fc.assert(
      fc.asyncProperty(pages, contents, async (page, content) => {
        const bytes = Buffer.from(intact);
        bytes.set(content, page * PAGE);
        expect([null, 'DamagedDatabaseError']).toContain(nameOf(await use(bytes)));
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('is recognised, or does no harm, with single bytes changed in its header and schema', async () => {
    const changes = fc.array(fc.tuple(fc.nat(PAGE - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(changes, async (bytesAt) => {
        const bytes = Buffer.from(intact);
        for (const [place, byte] of bytesAt) bytes[place] = byte;
        expect([null, 'DamagedDatabaseError']).toContain(nameOf(await use(bytes)));
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});

function nameOf(error: unknown): string | null {
  return error instanceof Error ? error.name : null;
}
