import { type Kysely, sql } from 'kysely';
import { type EmbeddingModel, isSameModel, type Language, modelLabel } from '../domain/index.js';
import { DamagedDatabaseError, ModelMismatchError } from '../errors.js';
import { modelRow, readModel } from './model-row.js';
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

/** How many articles one outlet published, and when the last. */
export interface OutletTally extends Tally<string> {
  /** The greatest date of publication as it is stored, ISO 8601; null where none has one. */
  readonly newest: string | null;
}

interface OutletRow extends Omit<OutletTally, 'value'> {
  readonly value: string | null;
}

/** How many articles of one outlet attribute information to another. */
export interface Quotation {
  readonly outlet: string;
  readonly quoted: string;
  readonly articles: number;
}

export interface Statistics {
  readonly articles: number;
  /** Passages of current versions. */
  readonly passages: number;
  /** The greatest date of publication as it is stored, ISO 8601; null where no article has one. */
  readonly newest: string | null;
  /** Most articles first. */
  readonly outlets: readonly OutletTally[];
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
    const languages = await this.languages();
    const outlets = await this.outlets();
    return {
      articles: languages.reduce((sum, { articles }) => sum + articles, 0),
      passages: await new Vectors(this.db).count(),
      newest: outlets.reduce<string | null>((latest, { newest }) => later(latest, newest), null),
      outlets: outlets.flatMap(({ value, ...tally }) => (value === null ? [] : { value, ...tally })),
      languages,
    };
  }

  /** Who quotes whom in current versions, most often first; at most so many pairs. */
  async quotations(limit: number): Promise<readonly Quotation[]> {
    const { rows } = await sql<Quotation>`
      select version.outlet as outlet, quoted_outlet.name as quoted, count(distinct version.id) as articles
      from quoted_outlet join version on version.id = quoted_outlet.version_id
      where version.current = 1 and version.outlet is not null
      group by outlet, quoted order by articles desc, outlet, quoted limit ${limit}`.execute(this.db);
    return rows;
  }

  private async languages(): Promise<readonly Tally<Language>[]> {
    const { rows } = await sql<Tally<Language>>`
      select language as value, count(*) as articles from version
      where current = 1 group by value order by articles desc, value`.execute(this.db);
    return rows;
  }

  /** With the articles whose outlet is not known, under null. */
  private async outlets(): Promise<readonly OutletRow[]> {
    const { rows } = await sql<OutletRow>`
      select outlet as value, count(*) as articles, max(published_at) as newest from version
      where current = 1 group by value order by articles desc, value`.execute(this.db);
    return rows;
  }
}

/** ISO 8601 sorts as text: a moment of a day comes after the day alone. */
function later(one: string | null, other: string | null): string | null {
  return one === null || (other !== null && other > one) ? other : one;
}

/** The corpus of a database that may be written. */
export class WritableCorpus extends Corpus {
  /**
   * Ties the corpus to the model that its vectors come from: recorded at the first time, compared ever after. Another one takes
   * its place only when the corpus is re-embedded.
   *
   * @throws {ModelMismatchError} where the corpus holds vectors of another model
   */
  async claimModel(model: EmbeddingModel): Promise<void> {
    const recorded = (await readModel(this.db)) ?? (await this.recordModel(model));
    if (isSameModel(recorded, model)) return;
    throw new ModelMismatchError(
      `The corpus was ingested with the embedding model ${modelLabel(recorded)}, not with ${modelLabel(model)}.`,
    );
  }

  /** Gives the model that is recorded after it: this one, or that of a process which was quicker. */
  private async recordModel(model: EmbeddingModel): Promise<EmbeddingModel> {
    return this.db.transaction().execute(async (transaction) => {
      const recorded = await readModel(transaction);
      if (recorded) return recorded;
      await transaction.insertInto('embeddingModel').values(modelRow(model)).execute();
      return model;
    });
  }
}
