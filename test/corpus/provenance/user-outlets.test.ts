import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProvenanceFinder, readOutlets, shippedOutlets } from '../../../src/corpus/provenance/index.js';
import { OutletListError } from '../../../src/errors.js';
import { article } from './articles.js';

function fileWith(content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'depesche-outlets-')), 'outlets.json');
  writeFileSync(path, content);
  return path;
}

const fileOf = (outlets: unknown): string => fileWith(JSON.stringify(outlets));

/** What is said about a file that cannot be used. */
async function complaint(path: string): Promise<readonly string[]> {
  try {
    await readOutlets(path);
  } catch (error) {
    if (error instanceof OutletListError) return error.problems;
    throw error;
  }
  throw new Error('This file can be used.');
}

describe('a user’s list of outlets', () => {
  it('may be missing', async () => {
    const outlets = await readOutlets(join(tmpdir(), 'no-such-folder', 'outlets.json'));
    expect(outlets.outlets).toEqual(shippedOutlets().outlets);
  });

  it('may be empty, or begin with a byte order mark', async () => {
    expect((await readOutlets(fileWith('\uFEFF[]'))).outlets).toEqual(shippedOutlets().outlets);
  });

  it('needs nothing but a name', async () => {
    const outlets = await readOutlets(fileOf([{ name: 'Kleiner Bote' }]));
    expect(outlets.resolve('kleiner bote')).toEqual({
      name: 'Kleiner Bote',
      aliases: [],
      homographs: [],
      markedOnly: [],
      local: [],
      signOffs: [],
      language: null,
      country: null,
      hosts: [],
      kind: null,
    });
    const find = createProvenanceFinder(outlets);
    const { quotedOutlets } = find(article('Kleiner Bote zufolge kostet die Brücke 40 Millionen Euro.'));
    expect(quotedOutlets).toMatchObject([{ name: 'Kleiner Bote', language: null, evidence: 'Kleiner Bote zufolge' }]);
  });

  it('tells the outlet of an article by host and sign-off', async () => {
    const entry = { name: 'Kleiner Bote', hosts: ['bote.example'], signOffs: ['kb'], language: 'de' };
    const find = createProvenanceFinder(await readOutlets(fileOf([entry])));
    const text = 'Die Brücke bleibt gesperrt.';
    expect(find(article(text, 'de', { url: 'https://www.bote.example/1' })).outlet).toBe('Kleiner Bote');
    expect(find(article(`${text} (kb)`)).outlet).toBe('Kleiner Bote');
  });

  it('extends an outlet of the list under the same name', async () => {
    const entry = { name: 'der spiegel', aliases: ['SpOn'], hosts: ['spiegel.example'], country: 'AT' };
    const outlets = await readOutlets(fileOf([entry]));
    const spiegel = outlets.resolve('SpOn');
    expect(spiegel).toMatchObject({ name: 'der spiegel', language: 'de', country: 'AT', kind: 'magazine' });
    expect(spiegel?.aliases).toEqual(expect.arrayContaining(['SpOn', 'Spiegel Online']));
    expect(outlets.resolve('Der Spiegel')).toBe(spiegel);
    expect(outlets.atHost('www.spiegel.de')).toBe(spiegel);
    expect(outlets.atHost('spiegel.example')).toBe(spiegel);
    expect(outlets.outlets).toHaveLength(shippedOutlets().outlets.length);
  });

  it('takes names, hosts and sign-offs from outlets of the list', async () => {
    const entry = { name: 'Weltspiegel', aliases: ['WSJ', 'The Sun'], hosts: ['wsj.com'], signOffs: ['dpa'] };
    const outlets = await readOutlets(fileOf([entry]));
    expect(outlets.resolve('WSJ')?.name).toBe('Weltspiegel');
    expect(outlets.atHost('wsj.com')?.name).toBe('Weltspiegel');
    expect(outlets.signing('dpa')?.name).toBe('Weltspiegel');
    expect(outlets.resolve('Wall Street Journal')?.name).toBe('The Wall Street Journal');
    const find = createProvenanceFinder(outlets);
    const { quotedOutlets } = find(article('Laut WSJ kehren viele zurück. The Sun told nobody.', 'de'));
    expect(quotedOutlets.map(({ name }) => name)).toEqual(['Weltspiegel']);
  });

  it('wins in every language', async () => {
    const outlets = await readOutlets(fileOf([{ name: 'Sábado de Leiria', aliases: ['DN'] }]));
    const find = createProvenanceFinder(outlets);
    const text = 'Texto sobre a ponte.\n\nFonte: DN';
    expect(find(article(text, 'pt')).outlet).toBe('Sábado de Leiria');
  });
});

describe('a user’s list that cannot be used', () => {
  it('is no JSON', async () => {
    expect(await complaint(fileWith('[{ "name": "Kleiner Bote", }]'))).toEqual([
      expect.stringMatching(/^It is not JSON: .+/u),
    ]);
  });

  it('is no list', async () => {
    expect(await complaint(fileOf({ name: 'Kleiner Bote' }))).toEqual([
      expect.stringMatching(/^It is not a list of outlets: .+/u),
    ]);
  });

  it('is a folder', async () => {
    expect(await complaint(mkdtempSync(join(tmpdir(), 'depesche-outlets-')))).toEqual([
      expect.stringMatching(/EISDIR/u),
    ]);
  });

  it.each([
    [[{}], /^Entry 1, name: /u],
    [[{ name: 'A' }, { name: ' ' }], /^Entry 2 \(" "\), name: /u],
    [[{ name: 'Bote', hosts: ['https://bote.example'] }], /^Entry 1 \("Bote"\), hosts\[0\]: not a host name/u],
    [[{ name: 'Bote', language: 'x1' }], /^Entry 1 \("Bote"\), language: not a language code: x1/u],
    [[{ name: 'Bote', country: 'Austria' }], /^Entry 1 \("Bote"\), country: not a country code/u],
    [[{ name: 'Bote', kind: 'blog' }], /^Entry 1 \("Bote"\), kind: .*"newspaper"/u],
    [[{ name: 'Bote', alias: ['B'] }], /^Entry 1 \("Bote"\): Unrecognized key: "alias"/u],
    [[{ name: 'Bote', local: ['B'] }], /^Entry 1 \("Bote"\), local: .*need a language/u],
    [[{ name: 'Bote' }, { name: 'The Bote' }], /^Entry 2 \("The Bote"\): entry 1 has the same name/u],
    [['Bote'], /^Entry 1: /u],
  ])('%j says so', async (outlets, expected) => {
    expect(await complaint(fileOf(outlets))).toEqual([expect.stringMatching(expected)]);
  });

  it('names the file and what to do', async () => {
    const path = fileOf([{}, { name: 'Bote', hosts: [''] }]);
    await expect(readOutlets(path)).rejects.toMatchObject({
      message: expect.stringMatching(/outlets\.json cannot be used\.\nEntry 1[^\n]*\nEntry 2[^\n]*$/u) as string,
      remedy: expect.stringContaining('docs/adding-an-outlet.md') as string,
    });
  });
});
