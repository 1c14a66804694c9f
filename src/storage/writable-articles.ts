import type { Kysely, Transaction } from 'kysely';
import type { EmbeddingModel } from '../domain/index.js';
import { addVersion } from './adding.js';
import { Articles } from './articles.js';
import { idList } from './id-list.js';
import { requireModel } from './model-row.js';
import type { AddOutcome, NewVersion } from './new-version.js';
import { expiredArticles, removeArticles } from './removing.js';
import type { Tables } from './tables.js';

/** The articles of a database that may be written. */
export class WritableArticles extends Articles {
  constructor(
    db: Kysely<Tables>,
    private readonly clock: () => Date,
  ) {
    super(db);
  }

  /**
   * Stores one version with all that it is found by, or nothing. What has resolved survives a crash.
   * A process that adds the same article at the same moment waits, and then finds it unchanged.
   *
   * @throws {StorageUnavailableError | DatabaseBusyError | DamagedDatabaseError}
   */
  async addVersion(version: NewVersion): Promise<AddOutcome> {
    return this.adding((add) => add(version));
  }

  /**
   * Stores several versions in one transaction, all of them or none: faster than one by one. Outcomes come in order.
   *
   * @param model what made their vectors; not compared where absent
   * @throws {ModelMismatchError} where the corpus has been re-embedded with another model
   */
  async addVersions(versions: readonly NewVersion[], model?: EmbeddingModel): Promise<AddOutcome[]> {
    return this.adding(async (add, transaction) => {
      if (model) await requireModel(transaction, model);
      const outcomes: AddOutcome[] = [];
      for (const version of versions) outcomes.push(await add(version));
      return outcomes;
    });
  }

  /**
   * Marks an article as taken back by its source. It stays readable and is found; what cites it says so.
   *
   * @returns false where it was marked already
   */
  async withdraw(articleId: number): Promise<boolean> {
    const { numUpdatedRows } = await this.db
      .updateTable('article')
      .set({ withdrawnAt: this.clock().toISOString() })
      .where('id', '=', articleId)
      .where('withdrawnAt', 'is', null)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  /** Records that something which people have before them points to these articles, so that they are kept. */
  async markCited(articleIds: readonly number[]): Promise<void> {
    if (articleIds.length === 0) return;
    const citedAt = this.clock().toISOString();
    await this.db.updateTable('article').set({ citedAt }).where('id', 'in', idList(articleIds)).execute();
  }

  /**
   * Removes, in one transaction, articles that feeds brought and that nothing has changed or cited since a moment, with all of their
   * versions, the oldest first. Their numbers are never given again. A step of 20 articles takes some milliseconds.
   *
   * @returns how many were removed: fewer than the limit where there are no more
   */
  async removeUncited(before: Date, limit: number): Promise<number> {
    return this.db.transaction().execute(async (transaction) => {
      const ids = await expiredArticles(transaction, before, limit);
      if (ids.length === 0) return 0;
      await removeArticles(transaction, ids);
      await growRevision(transaction);
      return ids.length;
    });
  }

  /** Runs what adds versions in one transaction, which has its own revision where it changed anything. */
  private async adding<T>(
    work: (add: (version: NewVersion) => Promise<AddOutcome>, transaction: Transaction<Tables>) => Promise<T>,
  ): Promise<T> {
    return this.db.transaction().execute(async (transaction) => {
      let changed = false;
      const result = await work(async (version) => {
        const outcome = await addVersion(transaction, version, this.clock());
        changed ||= outcome.kind !== 'unchanged';
        return outcome;
      }, transaction);
      if (changed) await growRevision(transaction);
      return result;
    });
  }
}

async function growRevision(db: Kysely<Tables>): Promise<void> {
  const grown = db.updateTable('corpus').set((eb) => ({ revision: eb('revision', '+', 1) }));
  await grown.execute();
}
