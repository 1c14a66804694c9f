import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAll, temporaryFolder, write } from './reading.js';

const NOBODY = 65_534;
const folder = await temporaryFolder();
await chmod(folder, 0o755);

/** Root may read everything, so that it has to become somebody else for a while. */
async function unprivileged<T>(action: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return action();
  process.seteuid?.(NOBODY);
  try {
    return await action();
  } finally {
    process.seteuid?.(0);
  }
}

describe('without permission', () => {
  it('files and folders are named, and the rest is read', async () => {
    await write(folder, 'open.txt', 'Offen.');
    await chmod(await write(folder, 'secret.txt', 'Geheim.'), 0o000);
    await mkdir(join(folder, 'closed'), { mode: 0o000 });
    const { articles, failed } = await unprivileged(() => readAll([folder]));
    await chmod(join(folder, 'closed'), 0o700);
    expect(articles.map(({ text }) => text)).toEqual(['Offen.']);
    expect(failed).toEqual([
      { source: join(folder, 'closed'), reason: 'no permission to read it' },
      { source: join(folder, 'secret.txt'), reason: 'no permission to read it' },
    ]);
  });
});
