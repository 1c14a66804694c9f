import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { builtProgram } from '../support/built-program.js';
import { openStorageForReading } from '../../src/storage/index.js';
import { temporaryPath } from './samples.js';

const PROGRAM = builtProgram('storage/adding-process.mjs');
const PASSAGES = 4;

interface Line {
  readonly identity?: string;
  readonly kind?: string;
  readonly articleId?: number;
  readonly error?: string;
}

function start(path: string, articles: number): ChildProcess {
  return run(process.execPath, [PROGRAM, path, String(articles), String(PASSAGES)]);
}

/** The same program, to which the system refuses to let any file grow over a number of blocks of 512 bytes. */
function startLimited(path: string, blocks: number, padding: number): ChildProcess {
  const limit = `ulimit -f ${blocks} && exec "$0" "$@"`;
  return run('sh', ['-c', limit, process.execPath, PROGRAM, path, '1000', String(PASSAGES), String(padding)]);
}

function run(command: string, values: readonly string[]): ChildProcess {
  return spawn(command, values, { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** What a process printed until it ended. */
async function output(child: ChildProcess, onLine: (count: number) => void = () => undefined): Promise<Line[]> {
  const lines: Line[] = [];
  const exit = once(child, 'close');
  if (child.stdout) {
    createInterface(child.stdout).on('line', (line) => {
      lines.push(JSON.parse(line) as Line);
      onLine(lines.length);
    });
  }
  await exit;
  return lines;
}

function articlesIn(path: string): unknown {
  const database = new Database(path);
  const count = database.prepare('select count(*) from article').pluck().get();
  database.close();
  return count;
}

/** Checks that a database is whole: by SQLite's own check, and that articles, passages, vectors and words belong together. */
function expectWhole(path: string): void {
  const database = new Database(path);
  const count = (sql: string) => database.prepare(sql).pluck().get();
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(database.pragma('foreign_key_check')).toEqual([]);
  const articles = Number(count('select count(*) from article'));
  expect(count('select count(*) from version')).toBe(articles);
  const tables = ['passage', 'passage_vector', 'passage_words_docsize'];
  expect(tables.map((table) => count(`select count(*) from ${table}`))).toEqual(tables.map(() => articles * PASSAGES));
  expect(count('select revision from corpus')).toBe(articles);
  database.close();
}

describe('several processes at once', () => {
  it('make one database and add each article once', async () => {
    const path = temporaryPath();
    const printed = await Promise.all([1, 2, 3, 4].map(() => output(start(path, 15))));

    const lines = printed.flat();
    expect(lines.filter(({ error }) => error)).toEqual([]);
    const added = lines.filter(({ kind }) => kind === 'added');
    expect(added.map(({ articleId }) => articleId).sort((a = 0, b = 0) => a - b)).toEqual(
      Array.from({ length: 15 }, (_, index) => index + 1),
    );
    expect(lines.filter(({ kind }) => kind === 'unchanged')).toHaveLength(45);
    expectWhole(path);
  });
});

describe('a process whose writing fails', () => {
  it('when it commits: says so, and leaves what it had reported and nothing of the rest', async () => {
    const path = temporaryPath();
    const lines = await output(startLimited(path, 1000, 0));

    expect(lines.at(-1)).toMatchObject({ error: 'StorageUnavailableError' });
    expect(lines.length).toBeGreaterThan(1);
    expect(articlesIn(path)).toBe(lines.length - 1);
    expectWhole(path);
  });

  it('in the middle of an article larger than the cache: says so too, and leaves nothing', async () => {
    const path = temporaryPath();
    const lines = await output(startLimited(path, 1000, 70_000_000));

    expect(lines).toMatchObject([{ error: 'StorageUnavailableError' }]);
    expect(articlesIn(path)).toBe(0);
    expectWhole(path);
  });
});

describe('a process that is killed while it adds', () => {
  it.each([1, 7, 40])(
    'leaves every article that it had reported, and no half one (killed after %i)',
    async (reported) => {
      const path = temporaryPath();
      const child = start(path, 100_000);
      const lines = await output(child, (count) => {
        if (count === reported) child.kill('SIGKILL');
      });

      expect(child.signalCode).toBe('SIGKILL');
      const storage = await openStorageForReading({ path });
      for (const { identity = '' } of lines) expect(await storage.articles.findByIdentity(identity)).not.toBeNull();
      await storage.close();
      expectWhole(path);
    },
  );
});
