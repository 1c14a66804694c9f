import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'rolldown';
import type { TestProject } from 'vitest/node';
import program, { bundling, layout, threads } from '../../rolldown.config.mjs';
import { BUILT_PROGRAMS, programSources } from './built-program.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder that holds the article that comes with the program; to be copied, never opened. */
    readonly seededData: string;
  }
}

/**
 * Builds `dist/` once before the tests, for worker threads and whole programs run from it, and the programs of the tests, and takes
 * the seed in once, for many programs start with it.
 */
export default async function prepare({ provide }: TestProject): Promise<() => void> {
  await build([
    program,
    { ...bundling, input: { ...threads, ...programSources() }, output: { ...layout, dir: BUILT_PROGRAMS } },
  ]);
  const data = mkdtempSync(join(tmpdir(), 'depesche-seeded-'));
  const environment = { PATH: process.env['PATH'], DATA_DIR: data };
  execFileSync(process.execPath, ['dist/main.js', 'ingest', 'seeds'], { env: environment, stdio: 'pipe' });
  provide('seededData', data);
  return () => rmSync(data, { recursive: true, force: true });
}
