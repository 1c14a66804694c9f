import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { DamagedDatabaseError } from '../errors.js';

/** The header of a SQLite file and its page size, https://sqlite.org/fileformat.html#the_database_header. */
const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';
const PAGE_SIZE_OFFSET = 16;
/** 64 KiB does not fit the two bytes that the page size has, and is written so. */
const LARGEST_PAGE = { written: 1, bytes: 65_536 };

/**
 * Refuses a file that was cut within its first page: SQLite would take it for an empty database and write over what is left.
 * What is missing or empty passes, for it is new; what is no file or no database is SQLite's to refuse.
 *
 * @throws {DamagedDatabaseError}
 */
export function requireFirstPage(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size === 0) return;
  const header = Buffer.alloc(HEADER_BYTES);
  const file = openSync(path, 'r');
  try {
    readSync(file, header, 0, HEADER_BYTES, 0);
  } finally {
    closeSync(file);
  }
  if (found.size >= HEADER_BYTES && header.toString('latin1', 0, MAGIC.length) !== MAGIC) return;
  const written = header.readUInt16BE(PAGE_SIZE_OFFSET);
  const pageBytes = written === LARGEST_PAGE.written ? LARGEST_PAGE.bytes : written;
  if (found.size < Math.max(HEADER_BYTES, pageBytes)) {
    throw new DamagedDatabaseError(`The database ${path} is cut short: it ends within its first page.`);
  }
}
