import type { Transaction } from 'kysely';
import { removeFromSearch } from './adding-passages.js';
import { idList } from './id-list.js';
import type { Tables } from './tables.js';

/** The ids of articles that feeds brought and that nothing has changed or cited since a moment, the oldest first. */
export async function expiredArticles(db: Transaction<Tables>, before: Date, limit: number): Promise<number[]> {
  const moment = before.toISOString();
  const rows = await db
    .selectFrom('article')
    .select('id')
    .where('byFeed', '=', 1)
    .where('createdAt', '<', moment)
    .where((eb) => eb.or([eb('citedAt', 'is', null), eb('citedAt', '<', moment)]))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('version')
            .select('version.id')
            .whereRef('version.articleId', '=', 'article.id')
            .where('version.createdAt', '>=', moment),
        ),
      ),
    )
    .orderBy('createdAt')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Removes articles with their versions, passages and all that they are found by. What was corrected of them stays, should they come again. */
export async function removeArticles(db: Transaction<Tables>, articleIds: readonly number[]): Promise<void> {
  for (const articleId of articleIds) {
    await removeFromSearch(db, articleId);
    await db.deleteFrom('passage').where('articleId', '=', articleId).execute();
    const versionIds = db.selectFrom('version').select('id').where('articleId', '=', articleId);
    await db.deleteFrom('quotedOutlet').where('versionId', 'in', versionIds).execute();
    await db.deleteFrom('version').where('articleId', '=', articleId).execute();
  }
  await db.deleteFrom('article').where('id', 'in', idList(articleIds)).execute();
}
