import type { Kysely } from 'kysely';
import { idList } from './id-list.js';
import type { Tables } from './tables.js';
import { readVersions, type Version } from './versions.js';

/** A version of an article, and when it was stored. */
export interface DatedVersion extends Version {
  readonly storedAt: Date;
}

/** An article by its current version. */
export interface StoredArticle {
  readonly articleId: number;
  readonly identity: string;
  /** The id that the source gives the article. */
  readonly externalId: string | null;
  /** The current version's number, from 1. */
  readonly version: number;
  readonly contentHash: string;
}

/** Finding what is stored already. */
export class Articles {
  constructor(protected readonly db: Kysely<Tables>) {}

  async findById(articleId: number): Promise<StoredArticle | null> {
    return (await this.current().where('article.id', '=', articleId).executeTakeFirst()) ?? null;
  }

  async findByIdentity(identity: string): Promise<StoredArticle | null> {
    return (await this.current().where('article.identity', '=', identity).executeTakeFirst()) ?? null;
  }

  /** The oldest article whose current version has this content. */
  async findByContentHash(contentHash: string): Promise<StoredArticle | null> {
    const query = this.current().where('version.contentHash', '=', contentHash).orderBy('article.id').limit(1);
    return (await query.executeTakeFirst()) ?? null;
  }

  /** The current version of each article, by article id; ids that are not there are left out. */
  async currentVersions(articleIds: readonly number[]): Promise<Map<number, Version>> {
    const rows = await this.db
      .selectFrom('version')
      .select(['id', 'articleId'])
      .where('articleId', 'in', idList(articleIds))
      .where('current', '=', 1)
      .execute();
    const versions = await readVersions(
      this.db,
      rows.map(({ id }) => id),
    );
    return new Map(
      rows.flatMap(({ id, articleId }) => {
        const version = versions.get(id);
        return version ? [[articleId, version] as const] : [];
      }),
    );
  }

  /** All versions of an article, the first one first; none where there is no such article. */
  async history(articleId: number): Promise<DatedVersion[]> {
    const rows = await this.db
      .selectFrom('version')
      .select(['id', 'createdAt'])
      .where('articleId', '=', articleId)
      .orderBy('number')
      .execute();
    const versions = await readVersions(
      this.db,
      rows.map(({ id }) => id),
    );
    return rows.flatMap(({ id, createdAt }) => {
      const version = versions.get(id);
      return version ? { ...version, storedAt: new Date(createdAt) } : [];
    });
  }

  private current() {
    return this.db
      .selectFrom('article')
      .innerJoin('version', 'version.articleId', 'article.id')
      .where('version.current', '=', 1)
      .select([
        'article.id as articleId',
        'article.identity',
        'article.externalId',
        'version.number as version',
        'version.contentHash',
      ]);
  }
}
