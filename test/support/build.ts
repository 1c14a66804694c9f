import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder that holds the article that comes with the program; to be copied, never opened. */
    readonly seededData: string;
  }
}

/**
 * Builds `dist/` once before the tests, for worker threads and whole programs run from it, and takes the seed in once, for many
 * programs start with it.
 */
export default function prepare({ provide }: TestProject): () => void {
  execFileSync('npm', ['run', 'build', '--silent'], { stdio: 'inherit' });
  const data = mkdtempSync(join(tmpdir(), 'depesche-seeded-'));
  const environment = { PATH: process.env['PATH'], DATA_DIR: data };
  execFileSync(process.execPath, ['dist/main.js', 'ingest', 'seeds'], { env: environment, stdio: 'pipe' });
  provide('seededData', data);
  return () => rmSync(data, { recursive: true, force: true });
}
