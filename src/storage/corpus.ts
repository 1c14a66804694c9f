import { type Kysely, sql } from 'kysely';
import type { EmbeddingModel, Language } from '../domain/index.js';
import { DamagedDatabaseError, ModelMismatchError } from '../errors.js';
import type { Tables } from './tables.js';
import { Vectors } from './vectors.js';

/** What a corpus held at one moment. */
export interface CorpusState {
  /** Never the same for two databases. */
  readonly databaseId: string;
  /** Grows with each transaction that changes what can be found. */
  readonly revision: number;
}

/** How many articles, in their current versions, have one value. */
export interface Tally<T> {
  readonly value: T;
  readonly articles: number;
}

export interface Statistics {
  readonly articles: number;
  /** Passages of current versions. */
  readonly passages: number;
  /** Most articles first. */
  readonly outlets: readonly Tally<string>[];
  readonly languages: readonly Tally<Language>[];
}

/** What is true of the corpus as a whole. */
export class Corpus {
  constructor(protected readonly db: Kysely<Tables>) {}

  /** Cheap enough to be asked for before each search: some 15 µs. */
  async state(): Promise<CorpusState> {
    const row = await this.db.selectFrom('corpus').select(['databaseId', 'revision']).executeTakeFirst();
    if (!row) throw new DamagedDatabaseError('The database has lost the record of its state.');
    return row;
  }

  /** The model whose vectors the corpus holds, or null before the first one was claimed. */
  async model(): Promise<EmbeddingModel | null> {
    return readModel(this.db);
  }

  async statistics(): Promise<Statistics> {
    const languages = await this.tally('language');
    const outlets = await this.tally('outlet');
    return {
      articles: languages.reduce((sum, { articles }) => sum + articles, 0),
      passages: await new Vectors(this.db).count(),
      outlets: outlets.flatMap(({ value, articles }) => (value === null ? [] : { value, articles })),
      languages,
    };
  }

  private async tally<C extends 'outlet' | 'language'>(column: C): Promise<readonly Tally<Tables['version'][C]>[]> {
    const { rows } = await sql<Tally<Tables['version'][C]>>`
      select ${sql.ref(column)} as value, count(*) as articles from version
      where current = 1 group by value order by articles desc, value`.execute(this.db);
    return rows;
  }
}

/** The corpus of a database that may be written. */
export class WritableCorpus extends Corpus {
  /**
   * Ties the corpus to the model that its vectors come from: recorded at the first time, compared ever after.
   * Models are the same when dimension and fingerprint are; the name is for people.
   *
   * @throws {ModelMismatchError} where the corpus holds vectors of another model
   */
  async claimModel(model: EmbeddingModel): Promise<void> {
    const recorded = (await readModel(this.db)) ?? (await this.recordModel(model));
    if (recorded.fingerprint === model.fingerprint && recorded.dimension === model.dimension) return;
    throw new ModelMismatchError(
      `The corpus was ingested with the embedding model ${describe(recorded)}, not with ${describe(model)}.`,
    );
  }

  /** Gives the model that is recorded after it: this one, or that of a process which was quicker. */
  private async recordModel({ name, dimension, fingerprint }: EmbeddingModel): Promise<EmbeddingModel> {
    return this.db.transaction().execute(async (transaction) => {
      const recorded = await readModel(transaction);
      if (recorded) return recorded;
      await transaction.insertInto('embeddingModel').values({ id: 1, name, dimension, fingerprint }).execute();
      return { name, dimension, fingerprint };
    });
  }
}

async function readModel(db: Kysely<Tables>): Promise<EmbeddingModel | null> {
  const row = await db.selectFrom('embeddingModel').select(['name', 'dimension', 'fingerprint']).executeTakeFirst();
  return row ?? null;
}

function describe({ name, dimension, fingerprint }: EmbeddingModel): string {
  return `${name} (${dimension} dimensions, fingerprint ${fingerprint.slice(0, 12)})`;
}
