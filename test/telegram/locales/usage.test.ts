import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { TEXT_VARIABLES } from '../../../src/telegram/locales/text-variables.js';

const SOURCE = join(import.meta.dirname, '../../../src/telegram');

/** A key as it stands in quotes, or the beginning of one that is put together: `role-${role}`. */
const QUOTED = /['`]([a-z]+(?:-[a-z]+)*)(?:['`]|(-)\$\{)/gu;

async function namedInSource(): Promise<{
  readonly keys: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}> {
  const files = (await readdir(SOURCE, { recursive: true })).filter(
    (path) => path.endsWith('.ts') && !path.startsWith('locales'),
  );
  const sources = await Promise.all(files.map(async (path) => readFile(join(SOURCE, path), 'utf8')));
  const named = sources.flatMap((source) => [...source.matchAll(QUOTED)]);
  return {
    keys: new Set(named.flatMap(([, key, dash]) => (dash === undefined && key !== undefined ? key : []))),
    beginnings: named.flatMap(([, key, dash]) => (dash === undefined ? [] : `${key}${dash}`)),
  };
}

it('every text of the bot is said somewhere', async () => {
  const { keys, beginnings } = await namedInSource();
  const unsaid = Object.keys(TEXT_VARIABLES).filter(
    (key) => !keys.has(key) && !beginnings.some((beginning) => key.startsWith(beginning)),
  );
  expect(unsaid).toEqual([]);
});
