import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { storageFailure } from './failures.js';

/** Held until it is released or the process ends, however it ends. */
export interface ExclusiveLock {
  readonly release: () => void;
}

/**
 * Takes a lock that one process can hold at a time. It is SQLite's own on a file that holds nothing: the system gives it back even
 * after `kill -9`.
 *
 * @returns null where another process holds it
 * @throws {StorageUnavailableError} where the file cannot be made or opened
 */
export function takeExclusiveLock(path: string): ExclusiveLock | null {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const file = new Database(path, { timeout: 0 });
    try {
      file.exec('begin exclusive');
      return { release: () => file.close() };
    } catch (error) {
      file.close();
      if (isBusy(error)) return null;
      throw error;
    }
  } catch (error) {
    throw storageFailure(error, path);
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
