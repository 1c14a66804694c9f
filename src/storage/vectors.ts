import { type Kysely, sql } from 'kysely';
import { idList } from './id-list.js';
import type { Tables } from './tables.js';
import { decodeQuantized, decodeVector, type QuantizedVectors } from './vector-codec.js';

/** A passage's vector. */
export interface PassageVector {
  readonly passageId: number;
  readonly vector: Float32Array;
}

/** A passage's vector and those of its sentences. */
export interface PassageVectors extends PassageVector {
  readonly sentences: QuantizedVectors;
}

/** Read in one statement with the vectors: a corpus that was re-embedded meanwhile has vectors of another dimension. */
export const dimensionNow = sql<number>`(select dimension from embedding_model)`.as('dimension');

/** The vectors of the passages of current versions. */
export class Vectors {
  constructor(private readonly db: Kysely<Tables>) {}

  /**
   * Vectors by ascending passage id, to read all of them in pieces. Ids only grow, so what came since is found by going on
   * from the last one. Some 5 µs a vector of 384 numbers, in which the thread does nothing else.
   *
   * @param after the last passage id of the piece before, 0 for the first
   * @throws {DamagedDatabaseError} where a vector cannot be read
   */
  async scan(after: number, limit: number): Promise<PassageVector[]> {
    const rows = await this.db
      .selectFrom('passageVector')
      .select(['passageId', 'vector', dimensionNow])
      .where('passageId', '>', after)
      .orderBy('passageId')
      .limit(limit)
      .execute();
    return rows.map(({ passageId, vector, dimension }) => ({ passageId, vector: decodeVector(vector, dimension) }));
  }

  /**
   * The vectors of some passages, in no order. Passages that are not there, or whose version was superseded, are left out.
   *
   * @throws {DamagedDatabaseError} where a vector cannot be read
   */
  async load(passageIds: readonly number[]): Promise<PassageVectors[]> {
    const rows = await this.db
      .selectFrom('passageVector')
      .select(['passageId', 'vector', 'sentenceVectors', dimensionNow])
      .where('passageId', 'in', idList(passageIds))
      .execute();
    return rows.map(({ passageId, vector, sentenceVectors, dimension }) => ({
      passageId,
      vector: decodeVector(vector, dimension),
      sentences: decodeQuantized(sentenceVectors, dimension),
    }));
  }

  async count(): Promise<number> {
    const query = this.db.selectFrom('passageVector').select((eb) => eb.fn.countAll<number>().as('count'));
    return (await query.executeTakeFirstOrThrow()).count;
  }

  /** The greatest id that has a vector, 0 where none has. */
  async lastPassageId(): Promise<number> {
    const query = this.db.selectFrom('passageVector').select((eb) => eb.fn.max<number | null>('passageId').as('last'));
    return (await query.executeTakeFirstOrThrow()).last ?? 0;
  }
}
