import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder that ships with the program. */
export const SHIPPED = join(import.meta.dirname, '../../../locales');

/** Does something with a copy of the shipped folder, which is gone afterwards. */
export async function withCopy<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'depesche-locales-'));
  try {
    await cp(SHIPPED, folder, { recursive: true });
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
