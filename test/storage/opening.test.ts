import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { NewerDatabaseError, StorageUnavailableError } from '../../src/errors.js';
import { openStorage, openStorageForReading } from '../../src/storage/index.js';
import { article, newStorage, options, temporaryPath } from './samples.js';

/** Opens a database and closes it again. */
async function open(path: string, randomId = 'database-1'): Promise<string> {
  const storage = await openStorage(options(path, { randomId: () => randomId }));
  const { databaseId } = await storage.corpus.state();
  await storage.close();
  return databaseId;
}

/** Runs SQL on a database as another program would. */
function execute(path: string, sql: string): void {
  const database = new Database(path);
  database.exec(sql);
  database.close();
}

describe('opening a database', () => {
  it('makes the folder, for its owner only, and an empty corpus', async () => {
    const path = temporaryPath();
    const storage = await newStorage(path);

    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
    expect(await storage.corpus.state()).toEqual({ databaseId: 'database-1', revision: 0 });
    expect(await storage.corpus.statistics()).toEqual({
      articles: 0,
      passages: 0,
      newest: null,
      outlets: [],
      languages: [],
    });
    expect(await storage.vectors.lastPassageId()).toBe(0);
  });

  it('keeps what is there when it is opened again', async () => {
    const path = temporaryPath();
    const storage = await newStorage(path);
    await storage.articles.addVersion(article(['One.']));
    await storage.close();

    expect(await open(path, 'database-2')).toBe('database-1');
    const reopened = await newStorage(path);
    expect(await reopened.passages.findByLink(1, 1)).toMatchObject({ version: { text: 'One.' } });
  });

  it('finishes what a process left that was ended between making the schema and naming the database', async () => {
    const path = temporaryPath();
    await open(path);
    execute(path, 'delete from corpus');

    expect(await open(path, 'database-2')).toBe('database-2');
  });

  it('makes the whole schema or nothing of it', async () => {
    const path = temporaryPath();
    mkdirSync(dirname(path));
    execute(path, 'create table passage (of_another_program text)');

    await expect(open(path)).rejects.toThrow(/passage already exists/);

    execute(path, 'drop table passage');
    expect(await open(path)).toBe('database-1');
  });

  it('takes an empty file for a new database', async () => {
    const path = temporaryPath();
    mkdirSync(dirname(path));
    writeFileSync(path, '');

    expect(await open(path)).toBe('database-1');
  });

  it('leaves a database of a newer program alone', async () => {
    const path = temporaryPath();
    await open(path);
    execute(path, `insert into kysely_migration values ('9999-future', '2030-01-01')`);

    await expect(open(path)).rejects.toThrow(NewerDatabaseError);
    await expect(openStorageForReading({ path })).rejects.toThrow(NewerDatabaseError);
  });

  it('says where the folder cannot be made', async () => {
    const file = join(dirname(dirname(temporaryPath())), 'file');
    writeFileSync(file, 'a file, not a folder');

    await expect(open(join(file, 'depesche.db'))).rejects.toThrow(StorageUnavailableError);
    await expect(open(join(file, 'below', 'depesche.db'))).rejects.toThrow(/cannot be opened/);
  });

  it('says where the path is a folder', async () => {
    const path = temporaryPath();
    mkdirSync(path, { recursive: true });

    await expect(open(path)).rejects.toThrow(StorageUnavailableError);
  });
});

describe('opening a database for reading', () => {
  it('sees what another connection commits afterwards', async () => {
    const path = temporaryPath();
    const storage = await newStorage(path);
    const reader = await openStorageForReading({ path });
    const before = await reader.corpus.state();

    await storage.articles.addVersion(article(['One.']));

    expect((await reader.corpus.state()).revision).toBe(before.revision + 1);
    expect(await reader.vectors.count()).toBe(1);
    await reader.close();
  });

  it('works when nobody has it open for writing', async () => {
    const path = temporaryPath();
    await open(path);
    const reader = await openStorageForReading({ path });

    expect((await reader.corpus.state()).databaseId).toBe('database-1');
    await reader.close();
  });

  it('makes nothing where nothing is', async () => {
    await expect(openStorageForReading({ path: temporaryPath() })).rejects.toThrow(StorageUnavailableError);
  });

  it('asks for a command that writes where the schema is not up to date', async () => {
    const path = temporaryPath();
    mkdirSync(dirname(path));
    execute(path, 'create table something (id integer)');

    await expect(openStorageForReading({ path })).rejects.toThrow(/older/);
  });
});
