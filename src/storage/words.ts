import { type Kysely, sql } from 'kysely';
import { type PassageFilter, passagesMatching } from './passage-filter.js';
import type { Tables } from './tables.js';

export interface MatchOptions {
  /** The most matches that are given. */
  readonly limit: number;
  /** How much a match in each column counts in BM25. */
  readonly weights: { readonly words: number; readonly grams: number };
  /** Applied before the limit. */
  readonly filter?: PassageFilter;
}

export interface WordMatch {
  readonly passageId: number;
  /** BM25 as FTS5 computes it (k1 1.2, b 0.75), greater is better; above 0. https://sqlite.org/fts5.html#the_bm25_function */
  readonly score: number;
}

/** The words and grams of the passages of current versions. */
export class Words {
  constructor(private readonly db: Kysely<Tables>) {}

  /**
   * The passages that match best, best first.
   *
   * @param expression FTS5's language, https://sqlite.org/fts5.html#full_text_query_syntax; every term in double quotes
   */
  async match(expression: string, { limit, weights, filter }: MatchOptions): Promise<WordMatch[]> {
    let query = this.db
      .selectFrom('passageWords')
      .select((eb) => [
        eb.ref('rowid').as('passageId'),
        sql<number>`-bm25(passage_words, ${weights.words}, ${weights.grams})`.as('score'),
      ])
      .where(sql<boolean>`passage_words match ${expression}`)
      .orderBy('score', 'desc')
      .limit(limit);
    // The unary plus keeps SQLite from running the match once for each passage that the filter lets through.
    if (filter) query = query.where(sql<boolean>`+rowid in ${passagesMatching(this.db, filter)}`);
    return query.execute();
  }
}
