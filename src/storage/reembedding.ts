import { type Kysely, sql, type Transaction } from 'kysely';
import { type EmbeddingModel, isSameModel, modelLabel } from '../domain/index.js';
import { ModelMismatchError } from '../errors.js';
import { modelRow, readModel } from './model-row.js';
import { Passages } from './passages.js';
import type { Tables } from './tables.js';
import { encodeQuantized, encodeVector } from './vector-codec.js';

/** A passage of which the next model has made no vectors yet. */
export interface UnembeddedPassage {
  readonly passageId: number;
  readonly text: string;
  /** In the order of the text. */
  readonly sentences: readonly string[];
}

/** What the next model made of a passage. */
export interface EmbeddedPassage {
  readonly passageId: number;
  readonly vector: Float32Array;
  /** One for each sentence. */
  readonly sentenceVectors: readonly Float32Array[];
}

/** How far a re-embedding is. */
export interface ReembeddingState {
  readonly model: EmbeddingModel;
  /** Passages that have their new vectors. */
  readonly done: number;
  /** Passages of current versions. */
  readonly total: number;
}

/**
 * The change of a corpus from one model's vectors to another's. The new ones are kept beside the old, which are found until all
 * of the new are there; whatever was stored survives a crash.
 */
export class Reembedding {
  constructor(private readonly db: Kysely<Tables>) {}

  /** The re-embedding that has begun and is not complete; null where there is none. */
  async state(): Promise<ReembeddingState | null> {
    const model = await readModel(this.db, 'nextEmbeddingModel');
    return model && { model, done: await this.count('nextPassageVector'), total: await this.count('passageVector') };
  }

  /** Begins to change to a model, or goes on where that had begun; what was made for a third model is dropped. */
  async begin(model: EmbeddingModel): Promise<void> {
    await this.db.transaction().execute(async (transaction) => {
      const begun = await readModel(transaction, 'nextEmbeddingModel');
      if (begun && isSameModel(begun, model)) return;
      await drop(transaction);
      await transaction.insertInto('nextEmbeddingModel').values(modelRow(model)).execute();
    });
  }

  /** Gives a change up that has begun; the corpus stays as it is. */
  async abandon(): Promise<void> {
    await this.db.transaction().execute(drop);
  }

  /**
   * Passages of current versions that have no new vectors, by ascending id.
   *
   * @param after the last passage id of the piece before, 0 for the first; articles that come meanwhile have greater ids
   */
  async missing(after: number, limit: number): Promise<UnembeddedPassage[]> {
    const rows = await sql<{ passageId: number }>`
      select passage_id from passage_vector
      where passage_id > ${after} and passage_id not in (select passage_id from next_passage_vector)
      order by passage_id limit ${limit}`.execute(this.db);
    const sources = await new Passages(this.db).citationSources(rows.rows.map(({ passageId }) => passageId));
    return sources.map(({ passageId, passage, version: { text } }) => ({
      passageId,
      text: text.slice(passage.start, passage.end),
      sentences: passage.sentences.map(({ start, end }) => text.slice(start, end)),
    }));
  }

  /**
   * Keeps what a model made, in one transaction. Passages that were superseded meanwhile are left out.
   *
   * @throws {ModelMismatchError} where the corpus is not, or no longer, being changed to this model
   */
  async store(model: EmbeddingModel, passages: readonly EmbeddedPassage[]): Promise<void> {
    await this.db.transaction().execute(async (transaction) => {
      await requireBegun(transaction, model);
      for (const passage of passages) await insert(transaction, passage, model.dimension);
    });
  }

  /**
   * Puts the new vectors in the place of the old, in one transaction with its own revision, where none is missing.
   *
   * @returns whether it did; if not, passages have come that have no new vectors
   * @throws {ModelMismatchError} where the corpus is not, or no longer, being changed to this model
   */
  async complete(model: EmbeddingModel): Promise<boolean> {
    return this.db.transaction().execute(async (transaction) => {
      await requireBegun(transaction, model);
      const missing = await sql`
        select 1 from passage_vector
        where passage_id not in (select passage_id from next_passage_vector) limit 1`.execute(transaction);
      if (missing.rows.length > 0) return false;
      await replaceVectors(transaction);
      await transaction.updateTable('embeddingModel').set(modelRow(model)).execute();
      await transaction.deleteFrom('nextEmbeddingModel').execute();
      const grown = transaction.updateTable('corpus').set((eb) => ({ revision: eb('revision', '+', 1) }));
      await grown.execute();
      return true;
    });
  }

  private async count(table: 'passageVector' | 'nextPassageVector'): Promise<number> {
    const query = this.db.selectFrom(table).select((eb) => eb.fn.countAll<number>().as('count'));
    return (await query.executeTakeFirstOrThrow()).count;
  }
}

async function drop(db: Transaction<Tables>): Promise<void> {
  await db.deleteFrom('nextPassageVector').execute();
  await db.deleteFrom('nextEmbeddingModel').execute();
}

async function requireBegun(db: Transaction<Tables>, model: EmbeddingModel): Promise<void> {
  const begun = await readModel(db, 'nextEmbeddingModel');
  if (begun && isSameModel(begun, model)) return;
  throw new ModelMismatchError(`The corpus is no longer being re-embedded with ${modelLabel(model)}.`);
}

async function insert(
  db: Transaction<Tables>,
  { passageId, vector, sentenceVectors }: EmbeddedPassage,
  dimension: number,
): Promise<void> {
  if ([vector, ...sentenceVectors].some(({ length }) => length !== dimension)) {
    throw new RangeError(`every vector must have the ${dimension} dimensions of the next model`);
  }
  await sql`
    insert or ignore into next_passage_vector (passage_id, vector, sentence_vectors)
    select passage_id, ${encodeVector(vector)}, ${encodeQuantized(sentenceVectors)}
    from passage_vector where passage_id = ${passageId}`.execute(db);
}

/**
 * Tables change names, for copying a gigabyte of vectors would keep every other writer waiting. Afterwards both tables and the
 * index are what the migrations made them.
 */
async function replaceVectors(db: Transaction<Tables>): Promise<void> {
  await sql`drop table passage_vector`.execute(db);
  await sql`alter table next_passage_vector rename to passage_vector`.execute(db);
  await sql`create index passage_vector_passage on passage_vector (passage_id)`.execute(db);
  await sql`
    create table next_passage_vector (
      passage_id integer primary key references passage,
      vector blob not null,
      sentence_vectors blob not null
    ) strict`.execute(db);
}
