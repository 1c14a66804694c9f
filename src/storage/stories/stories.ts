import type { Kysely } from 'kysely';
import type { EmbeddingModel, Story, StoryArticle } from '../../domain/index.js';
import { idList } from '../id-list.js';
import { requireModel } from '../model-row.js';
import type { Tables } from '../tables.js';
import { readStorableArticles, type StorableArticle } from './story-articles.js';

/** An article that is in no story yet, or whose text has changed since it was compared. */
export interface PendingArticle {
  readonly articleId: number;
  /** The story that its former version is in. */
  readonly storyId: number | null;
}

/** Where an article belongs from now on: in a story that is there, or in one that begins, by a number that the caller gives it. */
export interface Placement {
  readonly articleId: number;
  readonly version: number;
  readonly story: { readonly kind: 'there'; readonly id: number } | { readonly kind: 'new'; readonly key: number };
}

/** Which articles are about one event. */
export class Stories {
  constructor(private readonly db: Kysely<Tables>) {}

  /** Grows with each change of which article is in which story. */
  async revision(): Promise<number> {
    return readRevision(this.db);
  }

  /**
   * The articles that arrived since a moment and have to be compared, in the order of their arrival. Older ones are left alone.
   *
   * @param since ISO 8601 in UTC
   */
  async pending(since: string): Promise<PendingArticle[]> {
    return this.db
      .selectFrom('article')
      .innerJoin('version', 'version.articleId', 'article.id')
      .leftJoin('storyArticle', 'storyArticle.articleId', 'article.id')
      .select(['article.id as articleId', 'storyArticle.storyId'])
      .where('article.createdAt', '>=', since)
      .where('version.current', '=', 1)
      .where((eb) =>
        eb.or([eb('storyArticle.version', 'is', null), eb('storyArticle.version', '<', eb.ref('version.number'))]),
      )
      .orderBy('article.createdAt')
      .orderBy('article.id')
      .execute();
  }

  /**
   * The stories of which an article arrived in a period, whole, by ascending id.
   *
   * @param from ISO 8601 in UTC, in the period
   * @param to ISO 8601 in UTC, no longer in it
   */
  async inPeriod(from: string, to: string): Promise<Story[]> {
    const touched = this.db
      .selectFrom('storyArticle')
      .innerJoin('article', 'article.id', 'storyArticle.articleId')
      .select('storyArticle.storyId')
      .where('article.createdAt', '>=', from)
      .where('article.createdAt', '<', to);
    const rows = await this.members().where('storyArticle.storyId', 'in', touched).execute();
    return storiesOf(rows);
  }

  /** Stories by their ids, ascending; those that are not there are left out. */
  async byId(storyIds: readonly number[]): Promise<Story[]> {
    return storiesOf(await this.members().where('storyArticle.storyId', 'in', idList(storyIds)).execute());
  }

  /** Articles by ascending id, with the vectors of their current versions; ids that are not there are left out. */
  async articles(articleIds: readonly number[]): Promise<StorableArticle[]> {
    return readStorableArticles(this.db, articleIds);
  }

  /**
   * Records where articles belong, all or none, and drops stories that nothing is left of.
   *
   * @param revision what the placements were made from
   * @param model whose vectors the articles were compared by; it is not looked at where absent
   * @returns the ids of stories that began, by key; null where another process has changed stories since: nothing is recorded then
   * @throws {ModelMismatchError} where the corpus has been re-embedded with another model
   */
  async place(
    placements: readonly Placement[],
    revision: number,
    model?: EmbeddingModel,
  ): Promise<ReadonlyMap<number, number> | null> {
    return this.db.transaction().execute(async (transaction) => {
      if (model) await requireModel(transaction, model);
      if ((await readRevision(transaction)) !== revision) return null;
      const begun = new Map<number, number>();
      for (const { articleId, version, story } of placements) {
        const storyId = story.kind === 'there' ? story.id : await storyFor(transaction, story.key, begun);
        await transaction
          .insertInto('storyArticle')
          .values({ articleId, version, storyId })
          .onConflict((conflict) => conflict.column('articleId').doUpdateSet({ version, storyId }))
          .execute();
      }
      await dropEmpty(transaction);
      await transaction
        .updateTable('storyRevision')
        .set({ revision: revision + 1 })
        .execute();
      return begun;
    });
  }

  private members() {
    return this.db
      .selectFrom('storyArticle')
      .innerJoin('article', 'article.id', 'storyArticle.articleId')
      .select(['storyArticle.storyId', 'storyArticle.articleId', 'storyArticle.version'])
      .select('article.createdAt as arrivedAt')
      .orderBy('storyArticle.storyId')
      .orderBy('article.createdAt')
      .orderBy('article.id');
  }
}

async function readRevision(db: Kysely<Tables>): Promise<number> {
  return (await db.selectFrom('storyRevision').select('revision').executeTakeFirstOrThrow()).revision;
}

async function storyFor(db: Kysely<Tables>, key: number, begun: Map<number, number>): Promise<number> {
  const known = begun.get(key);
  if (known !== undefined) return known;
  const { id } = await db.insertInto('story').defaultValues().returning('id').executeTakeFirstOrThrow();
  begun.set(key, id);
  return id;
}

async function dropEmpty(db: Kysely<Tables>): Promise<void> {
  await db
    .deleteFrom('story')
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom('storyArticle').select('articleId').whereRef('storyId', '=', 'story.id'))),
    )
    .execute();
}

/** @param rows by story, and in each by arrival */
function storiesOf(rows: readonly (StoryArticle & { readonly storyId: number })[]): Story[] {
  const byId = new Map<number, StoryArticle[]>();
  for (const { storyId, ...article } of rows) {
    const articles = byId.get(storyId) ?? [];
    byId.set(storyId, articles);
    articles.push(article);
  }
  return [...byId].map(([id, articles]) => ({
    id,
    articles,
    firstSeenAt: articles[0]?.arrivedAt ?? '',
    lastSeenAt: articles.at(-1)?.arrivedAt ?? '',
  }));
}
