import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the programs are that tests run beside the one under test, each put together in a file. */
export const BUILT_PROGRAMS = fileURLToPath(new URL('../../build/test', import.meta.url));

/** The sources of these programs by their names. */
export function programSources(): Record<string, string> {
  const paths = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('-process.mjs'),
  );
  return Object.fromEntries(paths.map((path) => [nameOf(path), join('test', path)]));
}

/** The built file of a program, by the path of its source in `test/`. */
export function builtProgram(path: string): string {
  return join(BUILT_PROGRAMS, `${nameOf(path)}.js`);
}

function nameOf(path: string): string {
  return path.replace(/\.mjs$/u, '').replaceAll(/[/\\]/gu, '-');
}
