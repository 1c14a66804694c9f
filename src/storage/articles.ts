import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** An article by its current version. */
export interface StoredArticle {
  readonly articleId: number;
  readonly identity: string;
  /** The current version's number, from 1. */
  readonly version: number;
  readonly contentHash: string;
}

/** Finding what is stored already. */
export class Articles {
  constructor(protected readonly db: Kysely<Tables>) {}

  async findByIdentity(identity: string): Promise<StoredArticle | null> {
    return (await this.current().where('article.identity', '=', identity).executeTakeFirst()) ?? null;
  }

  /** The oldest article whose current version has this content. */
  async findByContentHash(contentHash: string): Promise<StoredArticle | null> {
    const query = this.current().where('version.contentHash', '=', contentHash).orderBy('article.id').limit(1);
    return (await query.executeTakeFirst()) ?? null;
  }

  private current() {
    return this.db
      .selectFrom('article')
      .innerJoin('version', 'version.articleId', 'article.id')
      .where('version.current', '=', 1)
      .select(['article.id as articleId', 'article.identity', 'version.number as version', 'version.contentHash']);
  }
}
