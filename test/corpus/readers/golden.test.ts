import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readAll } from './reading.js';

const folder = fileURLToPath(new URL('../../golden/readers', import.meta.url));
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('reading the golden folders', () => {
  it.each(cases.map(({ name }) => name))('%s', async (name) => {
    const input = join(folder, name, 'input');
    const { articles, failed } = await readAll([input]);
    const withinInput = <T extends { readonly source: string }>(read: T): T => ({
      ...read,
      source: read.source.slice(input.length + 1),
    });
    expect({ articles: articles.map(withinInput), failed: failed.map(withinInput) }).toEqual(
      JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')),
    );
  });
});
