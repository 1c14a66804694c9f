import { randomUUID } from 'node:crypto';
import type { Config } from './config.js';
import { openStorage, type Storage } from './storage/index.js';

/**
 * Opens the database that the configuration names; see storage/.
 *
 * @throws {NewerDatabaseError | DamagedDatabaseError | StorageUnavailableError | DatabaseBusyError}
 */
export async function openDatabase({ databasePath }: Pick<Config, 'databasePath'>): Promise<Storage> {
  return openStorage({ path: databasePath, clock: () => new Date(), randomId: randomUUID });
}
