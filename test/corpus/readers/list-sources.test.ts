import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listSources } from '../../../src/corpus/readers/index.js';
import { temporaryFolder, write } from './reading.js';

const folder = await temporaryFolder();

async function names(...paths: string[]): Promise<string[]> {
  const { sources } = await listSources(paths.map((path) => join(folder, path)));
  return sources.map(({ name }) => name.slice(folder.length + 1));
}

describe('listing sources', () => {
  it('goes into folders by name and leaves out what is hidden or of another kind', async () => {
    for (const name of [
      'tree/b.TXT',
      'tree/a.md',
      'tree/c.jpg',
      'tree/.d.txt',
      'tree/.git/e.txt',
      'tree/z/y.htm',
      'tree/n/m.ndjson',
    ]) {
      await write(folder, name, 'x');
    }
    expect(await names('tree')).toEqual(['tree/a.md', 'tree/b.TXT', 'tree/n/m.ndjson', 'tree/z/y.htm']);
  });

  it('keeps the order of the paths, takes each file once, and any file that is named', async () => {
    await write(folder, 'mixed/b.txt', 'x');
    await write(folder, 'mixed/notes.rst', 'x');
    expect(await names('mixed/notes.rst', 'mixed/b.txt', 'mixed')).toEqual(['mixed/notes.rst', 'mixed/b.txt']);
  });

  it('gives sizes for a progress bar, and none for standard input', async () => {
    const path = await write(folder, 'sized.txt', 'größer');
    expect(await listSources([path, '-', '-'])).toEqual({
      sources: [
        { kind: 'file', name: path, bytes: 8 },
        { kind: 'standard-input', name: '<stdin>', bytes: null },
      ],
      failed: [],
    });
  });

  it('follows links to files, not to folders, and names those that lead nowhere', async () => {
    const target = await write(folder, 'target/real.txt', 'x');
    await mkdir(join(folder, 'links'));
    await symlink(target, join(folder, 'links', 'file.txt'));
    await symlink(join(folder, 'links'), join(folder, 'links', 'again'));
    await symlink(join(folder, 'nowhere'), join(folder, 'links', 'lost.txt'));
    expect(await names('links')).toEqual(['links/file.txt']);
    expect((await listSources([join(folder, 'links')])).failed).toEqual([
      { source: join(folder, 'links', 'lost.txt'), reason: 'no such file or folder' },
    ]);
  });

  it('names paths that are not there, and folders that hold nothing to read', async () => {
    await write(folder, 'pictures/a.jpg', 'x');
    const { sources, failed } = await listSources([join(folder, 'missing'), join(folder, 'pictures')]);
    expect(sources).toEqual([]);
    expect(failed.map(({ reason }) => reason)).toEqual([
      'no such file or folder',
      expect.stringMatching(/^the folder holds no article \(\.txt, .*\.jsonl/),
    ]);
  });
});
