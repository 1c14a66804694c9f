import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.js';

/** An article that shares hashes with a text. */
export interface SketchMatch {
  readonly articleId: number;
  /** How many hashes both have. */
  readonly shared: number;
}

/** Finds the article that a text may be a version of. */
export class Recognition {
  constructor(private readonly db: Kysely<Tables>) {}

  /** The article that was seen under a canonical address: the first of these that has one. */
  async byAddress(addresses: readonly string[]): Promise<number | null> {
    for (const address of addresses) {
      const row = await this.db
        .selectFrom('articleAddress')
        .select('articleId')
        .where('address', '=', address)
        .executeTakeFirst();
      if (row) return row.articleId;
    }
    return null;
  }

  /** The articles since a moment whose sketches share the most hashes with a sketch, most first. */
  async bySketch(sketch: readonly number[], least: number, since: Date, limit: number): Promise<SketchMatch[]> {
    if (sketch.length < least) return [];
    const { rows } = await sql<SketchMatch>`
      select article_sketch.article_id as article_id, count(*) as shared
      from article_sketch join article on article.id = article_sketch.article_id
      where article_sketch.hash in (select value from json_each(${JSON.stringify(sketch)}))
        and article.created_at >= ${since.toISOString()}
      group by article_sketch.article_id having count(*) >= ${least}
      order by shared desc, article_sketch.article_id limit ${limit}`.execute(this.db);
    return rows;
  }

  /** Forgets the sketches of articles that came before a moment: near-identical texts come within days. */
  async forgetSketches(before: Date): Promise<void> {
    await sql`
      delete from article_sketch where article_id in
        (select id from article where by_feed = 1 and created_at < ${before.toISOString()})`.execute(this.db);
  }
}
