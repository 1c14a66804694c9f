import { dirname } from 'node:path';
import { DamagedDatabaseError, DatabaseBusyError, StorageUnavailableError } from '../errors.js';

const SPACE_REMEDY = 'Free some space, then run the command again; what was stored before is safe.';
const DISK_REMEDY = 'Check the disk and its connection, then run the command again.';

type Cause = 'damaged' | 'busy' | 'full' | 'forbidden' | 'disk' | 'program';

const CAUSES: readonly (readonly [RegExp, Cause])[] = [
  // IOERR_SHORT_READ is a page that the database refers to and the file does not have.
  [/^SQLITE_(CORRUPT|NOTADB|FORMAT|IOERR_SHORT_READ|IOERR_CORRUPTFS)/, 'damaged'],
  [/^SQLITE_(BUSY|LOCKED|PROTOCOL)/, 'busy'],
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, 'full'],
  [/^(SQLITE_(READONLY|CANTOPEN|PERM|AUTH)|EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOENT)/, 'forbidden'],
  [/^(SQLITE_IOERR|EIO)/, 'disk'],
];

/** Every statement fits the schema that the migrations made, so what is missing or cannot be parsed there was damaged. */
const DAMAGED_SCHEMA =
  /^(no such (table|module)|unrecognized option|parse error in|vtable constructor|unsupported file)/;

/**
 * The error of Depesche that a failure of SQLite or of the file system stands for. Whatever has no cause outside the
 * program, such as a wrong statement, comes back as it is.
 *
 * Codes: https://sqlite.org/rescode.html, where a primary code such as SQLITE_IOERR also covers the codes that begin with it.
 *
 * @param path the database's file
 */
export function storageFailure(failure: unknown, path: string): unknown {
  if (!(failure instanceof Error) || !('code' in failure) || typeof failure.code !== 'string') return failure;
  const options = { cause: failure };
  switch (causeOf(failure.code, failure.message)) {
    case 'damaged':
      return new DamagedDatabaseError(`The database ${path} is damaged: ${failure.message}.`, options);
    case 'busy':
      return new DatabaseBusyError(`Another process is writing to the database ${path}.`, options);
    case 'full':
      return new StorageUnavailableError(`There is no space left for the database ${path}.`, SPACE_REMEDY, options);
    case 'forbidden':
      return new StorageUnavailableError(
        `The database ${path} cannot be opened or written: ${failure.message}.`,
        `Check that this user may read and write in ${dirname(path)}, or choose another DATA_DIR.`,
        options,
      );
    case 'disk':
      return new StorageUnavailableError(
        `Reading or writing the database ${path} failed: ${failure.message} (${failure.code}).`,
        DISK_REMEDY,
        options,
      );
    case 'program':
      return failure;
  }
}

function causeOf(code: string, message: string): Cause {
  if (code === 'SQLITE_ERROR' && DAMAGED_SCHEMA.test(message)) return 'damaged';
  return CAUSES.find(([pattern]) => pattern.test(code))?.[1] ?? 'program';
}
