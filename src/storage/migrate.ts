import { DEFAULT_MIGRATION_TABLE, type Kysely, type Migration, Migrator, sql } from 'kysely';
import { NewerDatabaseError, StorageUnavailableError } from '../errors.js';
import { up as createCorpus } from './migrations/0001-corpus.js';
import { up as createCorrections } from './migrations/0002-corrections.js';
import { up as createTelegram } from './migrations/0003-telegram.js';
import { up as addEvidenceBasis } from './migrations/0004-evidence-basis.js';
import { up as createFeeds } from './migrations/0005-feeds.js';
import { up as createBriefings } from './migrations/0006-briefings.js';
import { up as createStories } from './migrations/0007-stories.js';
import { up as createBriefingDialogs } from './migrations/0008-briefing-dialogs.js';
import { up as createReembedding } from './migrations/0009-reembedding.js';
import { up as addCitedSources } from './migrations/0010-cited-sources.js';
import { up as createTokenUsage } from './migrations/0011-token-usage.js';
import { up as addPageLooks } from './migrations/0012-page-looks.js';
import { up as addTokenTasks } from './migrations/0013-token-tasks.js';
import type { Tables } from './tables.js';

/** Every migration by its name, in the order of the names. One that has been released never changes. */
const MIGRATIONS: Record<string, Migration> = {
  '0001-corpus': { up: createCorpus },
  '0002-corrections': { up: createCorrections },
  '0003-telegram': { up: createTelegram },
  '0004-evidence-basis': { up: addEvidenceBasis },
  '0005-feeds': { up: createFeeds },
  '0006-briefings': { up: createBriefings },
  '0007-stories': { up: createStories },
  '0008-briefing-dialogs': { up: createBriefingDialogs },
  '0009-reembedding': { up: createReembedding },
  '0010-cited-sources': { up: addCitedSources },
  '0011-token-usage': { up: createTokenUsage },
  '0012-page-looks': { up: addPageLooks },
  '0013-token-tasks': { up: addTokenTasks },
};

/**
 * Brings a database's schema up to date, in one transaction; of several processes at once, one does it and the others wait.
 *
 * @throws {NewerDatabaseError} where the database has a migration that this program does not know
 */
export async function migrate(db: Kysely<Tables>, path: string): Promise<void> {
  if (await isUpToDate(db, path)) return;
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

/**
 * Checks that a database which is opened for reading has the schema that this program reads.
 *
 * @throws {NewerDatabaseError | StorageUnavailableError}
 */
export async function requireUpToDate(db: Kysely<Tables>, path: string): Promise<void> {
  if (await isUpToDate(db, path)) return;
  throw new StorageUnavailableError(
    `The database ${path} was made by an older Depesche and must be brought up to date.`,
    'Run a command that writes, such as ingest, once.',
  );
}

async function isUpToDate(db: Kysely<Tables>, path: string): Promise<boolean> {
  const executed = await executedMigrations(db);
  const unknown = executed.filter((name) => !(name in MIGRATIONS));
  if (unknown.length > 0) {
    throw new NewerDatabaseError(`The database ${path} was made by a newer Depesche (${unknown.join(', ')}).`);
  }
  return executed.length === Object.keys(MIGRATIONS).length;
}

async function executedMigrations(db: Kysely<Tables>): Promise<string[]> {
  const table = await sql`select 1 from sqlite_schema where name = ${DEFAULT_MIGRATION_TABLE}`.execute(db);
  if (table.rows.length === 0) return [];
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`.execute(db);
  return rows.map(({ name }) => name);
}
