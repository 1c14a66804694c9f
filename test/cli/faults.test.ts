import { appendFileSync, cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/command.js';
import { copyOf, seededData, temporaryFolder } from '../support/data-folder.js';

const QUESTION = ['ask', 'How many returnees asked for help?'];
const MODEL = fileURLToPath(new URL('../../models/multilingual-e5-small', import.meta.url));
const prepared = seededData();

/** What a person is told of a failure: one line on what is wrong, one on what to do, and no result. */
async function failure(data: string, environment: Record<string, string> = {}): Promise<string> {
  const { code, stdout, stderr } = await runCommand(QUESTION, { data, environment });
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  return stderr;
}

describe('a data folder that cannot be used', () => {
  it('lies below a file', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(await failure(join(file, 'data'))).toMatch(/cannot be opened or written[^]*choose another DATA_DIR/u);
  });

  it('holds the database of a newer program', async () => {
    const data = copyOf(prepared);
    const database = new Database(join(data, 'depesche.db'));
    database.exec("insert into kysely_migration (name, timestamp) values ('9999-future', '2030')");
    database.close();
    expect(await failure(data)).toMatch(/made by a newer Depesche[^]*Update Depesche/u);
  });
});

describe('a damaged index', () => {
  it('is no hindrance', async () => {
    const data = copyOf(prepared);
    const folder = join(data, 'index');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'graph.json'), '{"version":1,');
    writeFileSync(join(folder, `${'0'.repeat(64)}.hnsw`), 'x'.repeat(5_000));
    const { code, stdout } = await runCommand(QUESTION, { data });
    expect(code).toBe(0);
    expect(stdout).toContain('150');
  });
});

describe('a model folder', () => {
  it('with an altered file is named with the file', async () => {
    const folder = temporaryFolder();
    for (const name of readdirSync(MODEL)) symlinkSync(join(MODEL, name), join(folder, name));
    rmSync(join(folder, 'tokenizer.json'));
    cpSync(join(MODEL, 'tokenizer.json'), join(folder, 'tokenizer.json'));
    appendFileSync(join(folder, 'tokenizer.json'), ' ');
    expect(await failure(copyOf(prepared), { EMBEDDING_MODEL: folder })).toMatch(/tokenizer\.json is not the one/u);
  });
});
