import type Database from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type QueryResult,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { storageFailure } from './failures.js';

/**
 * Kysely's SQLite dialect with three differences: transactions take the write lock when they begin, migrations run in one
 * transaction, and every statement's failure becomes an error of Depesche.
 */
export function sqliteDialect(database: Database.Database): Dialect {
  return {
    createDriver: () => new StorageDriver(database),
    createAdapter: () => new TransactionalAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

class StorageDriver extends SqliteDriver {
  constructor(private readonly database: Database.Database) {
    super({ database });
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return new StorageConnection(await super.acquireConnection(), this.database.name);
  }

  /** A transaction that reads before it writes cannot wait for the lock later: SQLite refuses it at once if another has written. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** After a full disk SQLite has rolled back by itself, and the second time would fail and hide the cause. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.database.inTransaction) await super.rollbackTransaction(connection);
  }
}

class StorageConnection implements DatabaseConnection {
  constructor(
    private readonly connection: DatabaseConnection,
    private readonly path: string,
  ) {}

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    try {
      return await this.connection.executeQuery<R>(query);
    } catch (error) {
      throw storageFailure(error, this.path);
    }
  }

  async *streamQuery<R>(query: CompiledQuery, chunkSize?: number): AsyncIterableIterator<QueryResult<R>> {
    try {
      yield* this.connection.streamQuery<R>(query, chunkSize);
    } catch (error) {
      throw storageFailure(error, this.path);
    }
  }
}

/** Kysely takes it that SQLite cannot change its schema in a transaction; it can. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
