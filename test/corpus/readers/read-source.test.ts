import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { listSources, PageReader, type ReadResult, readSource } from '../../../src/corpus/readers/index.js';
import { temporaryFolder, write } from './reading.js';

const folder = await temporaryFolder();

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** The results of one file, which something happens to between listing and reading. */
async function results(path: string, between = async (): Promise<void> => {}): Promise<ReadResult[]> {
  const { sources } = await listSources([path]);
  await between();
  const read: ReadResult[] = [];
  for (const source of sources) {
    for await (const result of readSource(source, { pages: new PageReader(), standardInput: nothing() }))
      read.push(result);
  }
  return read;
}

describe('reading one source step by step', () => {
  it('tells the bytes read, line by line up to the size of the file', async () => {
    const path = await write(folder, 'news.jsonl', '{"text":"ä"}\n\nbad\n{"text":"b"}\n');
    expect((await results(path)).map(({ kind, bytesRead }) => [kind, bytesRead])).toEqual([
      ['article', 14],
      ['failed', 19],
      ['article', 32],
    ]);
  });

  it('names a file that went after it was listed', async () => {
    const path = await write(folder, 'going.txt', 'soon gone');
    expect(await results(path, () => rm(path))).toEqual([
      { kind: 'failed', source: path, reason: 'no such file or folder', bytesRead: 9 },
    ]);
  });
});
