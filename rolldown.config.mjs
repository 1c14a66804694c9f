import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Packages of hundreds of files each, which a process would look for, read and compile one by one at its start. */
const BUNDLED = ['@langchain', 'feedsmith', 'kysely', 'linkedom', 'zod'];

/** The files of `src/` that run as threads, by the names that `threads/` looks for. */
export const threads = Object.fromEntries(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('-worker.ts'))
    .map((path) => [basename(path, '.ts'), join('src', path)]),
);

/**
 * How the program is put together, and programs of the tests with it.
 *
 * @type {import('rolldown').InputOptions}
 */
export const bundling = {
  platform: 'node',
  resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
  external: (id, importer) =>
    /^[@a-z]/u.test(id) &&
    importer?.includes('node_modules') !== true &&
    !BUNDLED.some((name) => id === name || id.startsWith(`${name}/`)),
};

/**
 * One folder for all files, so that a thread's file is beside whatever starts it.
 *
 * @type {import('rolldown').OutputOptions}
 */
export const layout = {
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  // Errors are told apart by their classes' names, in threads too.
  keepNames: true,
  sourcemap: true,
};

/**
 * The program: `dist/main.js` and its threads in a few files, of which a command reads those that it needs.
 *
 * @type {import('rolldown').BuildOptions}
 */
const program = {
  ...bundling,
  input: { main: 'src/main.ts', ...threads },
  output: { ...layout, dir: 'dist' },
};

export default program;
