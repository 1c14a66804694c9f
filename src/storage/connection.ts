import { accessSync, constants, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { CamelCasePlugin, Kysely } from 'kysely';
import { sqliteDialect } from './dialect.js';
import { requireFirstPage } from './first-page.js';
import { storageFailure } from './failures.js';
import type { Tables } from './tables.js';

const BUSY_TIMEOUT_MS = 10_000;
const PAGE_BYTES = 4096;

/**
 * Room for the upper levels of every index of a database of 1 GB. The file is not mapped into memory: reading gains a
 * quarter by it, but a disk that fails, or a file that is cut short, under a mapping ends the process.
 */
const CACHE_KIBIBYTES = 64 * 1024;
/** What the write-ahead log is cut back to after a large transaction. */
const JOURNAL_BYTES = 64 * 1024 * 1024;

export interface ConnectionOptions {
  /** The database's file. */
  readonly path: string;
  /** How long a statement waits for another process's transaction, in ms; 10,000 where absent. */
  readonly busyTimeout?: number;
}

export interface WritableConnectionOptions extends ConnectionOptions {
  /** The size in bytes over which the file refuses to grow, as on a full disk; no limit where absent. */
  readonly maximumBytes?: number;
}

/**
 * Opens a database for writing; a missing folder is made, open to its owner only, and so is a missing file.
 * What was committed survives a power failure: the write-ahead log is synced at each commit.
 *
 * @throws {StorageUnavailableError | DamagedDatabaseError | DatabaseBusyError}
 */
export function connectForWriting(options: WritableConnectionOptions): Kysely<Tables> {
  return translatingFailures(options.path, () => {
    mkdirSync(dirname(options.path), { recursive: true, mode: 0o700 });
    return connect(options, false, [
      'journal_mode = wal',
      'synchronous = full',
      'foreign_keys = on',
      `journal_size_limit = ${JOURNAL_BYTES}`,
      ...(options.maximumBytes ? [`max_page_count = ${Math.ceil(options.maximumBytes / PAGE_BYTES)}`] : []),
    ]);
  });
}

/**
 * Opens a database that is there, for reading alone.
 *
 * @throws {StorageUnavailableError | DamagedDatabaseError | DatabaseBusyError}
 */
export function connectForReading(options: ConnectionOptions): Kysely<Tables> {
  return translatingFailures(options.path, () => {
    // The library's own error for a missing folder has no code to tell it by.
    accessSync(options.path, constants.R_OK);
    return connect(options, true, []);
  });
}

function connect(options: ConnectionOptions, readonly: boolean, pragmas: readonly string[]): Kysely<Tables> {
  requireFirstPage(options.path);
  const database = new Database(options.path, { readonly, timeout: options.busyTimeout ?? BUSY_TIMEOUT_MS });
  try {
    for (const pragma of [`cache_size = -${CACHE_KIBIBYTES}`, ...pragmas]) database.pragma(pragma);
  } catch (error) {
    database.close();
    throw error;
  }
  return new Kysely<Tables>({ dialect: sqliteDialect(database), plugins: [new CamelCasePlugin()] });
}

function translatingFailures<T>(path: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    throw storageFailure(error, path);
  }
}
