import type { Kysely } from 'kysely';
import { Articles } from './articles.js';
import { type BriefingStorage, briefingStorage } from './briefings/index.js';
import {
  type ConnectionOptions,
  connectForReading,
  connectForWriting,
  type WritableConnectionOptions,
} from './connection.js';
import { Corpus, WritableCorpus } from './corpus.js';
import { Corrections } from './corrections.js';
import { type FeedStorage, feedStorage } from './feeds/index.js';
import { migrate, requireUpToDate } from './migrate.js';
import { Passages } from './passages.js';
import { Reembedding } from './reembedding.js';
import { Stories, StoryWishes } from './stories/index.js';
import type { Tables } from './tables.js';
import { type TelegramStorage, telegramStorage } from './telegram/index.js';
import { TokenUsages } from './token-usages.js';
import { Vectors } from './vectors.js';
import { Words } from './words.js';
import { WritableArticles } from './writable-articles.js';

/** A database opened for reading. */
export interface ReadableStorage {
  readonly corpus: Corpus;
  readonly articles: Articles;
  readonly passages: Passages;
  readonly vectors: Vectors;
  readonly words: Words;
  close(): Promise<void>;
}

/** A database opened for reading and writing. */
export interface Storage extends ReadableStorage {
  readonly corpus: WritableCorpus;
  readonly articles: WritableArticles;
  readonly corrections: Corrections;
  readonly stories: Stories;
  readonly wishes: StoryWishes;
  readonly feeds: FeedStorage;
  readonly reembedding: Reembedding;
  readonly telegram: TelegramStorage;
  readonly briefings: BriefingStorage;
  readonly tokenUsages: TokenUsages;
}

export interface StorageOptions extends WritableConnectionOptions {
  readonly clock: () => Date;
  /** Gives an id that no other database has. */
  readonly randomId: () => string;
}

/**
 * Opens the database, making it where it is missing and bringing its schema up to date. Several threads and processes may
 * have it open at once: readers wait for nobody, writers for each other. A thread opens it for writing once: waiting stops
 * the thread, so that of two transactions in one thread neither would end.
 *
 * @throws {NewerDatabaseError | DamagedDatabaseError | StorageUnavailableError | DatabaseBusyError}
 */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  return closingOnFailure(connectForWriting(options), async (db) => {
    await migrate(db, options.path);
    await identify(db, options.randomId);
    return {
      ...readable(db),
      corpus: new WritableCorpus(db),
      articles: new WritableArticles(db, options.clock),
      corrections: new Corrections(db, options.clock),
      stories: new Stories(db),
      wishes: new StoryWishes(db),
      feeds: feedStorage(db, options.clock),
      reembedding: new Reembedding(db),
      telegram: telegramStorage(db, options.randomId),
      briefings: briefingStorage(db),
      tokenUsages: new TokenUsages(db),
    };
  });
}

/**
 * Opens a database that is there and up to date, for reading alone: for worker threads, and for programs that only look.
 *
 * @throws {NewerDatabaseError | DamagedDatabaseError | StorageUnavailableError | DatabaseBusyError}
 */
export async function openStorageForReading(options: ConnectionOptions): Promise<ReadableStorage> {
  return closingOnFailure(connectForReading(options), async (db) => {
    await requireUpToDate(db, options.path);
    return readable(db);
  });
}

function readable(db: Kysely<Tables>): ReadableStorage {
  return {
    corpus: new Corpus(db),
    articles: new Articles(db),
    passages: new Passages(db),
    vectors: new Vectors(db),
    words: new Words(db),
    close: () => db.destroy(),
  };
}

/** Gives a new database its id; one that has an id keeps it. */
async function identify(db: Kysely<Tables>, randomId: () => string): Promise<void> {
  const recorded = await db.selectFrom('corpus').select('databaseId').executeTakeFirst();
  if (recorded) return;
  const query = db.insertInto('corpus').values({ id: 1, databaseId: randomId() });
  await query.onConflict((conflict) => conflict.doNothing()).execute();
}

async function closingOnFailure<T>(db: Kysely<Tables>, work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
  try {
    return await work(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
