import type { Kysely, Transaction } from 'kysely';
import { type EmbeddingModel, isSameModel, modelLabel } from '../domain/index.js';
import { ModelMismatchError } from '../errors.js';
import { addVersion } from './adding.js';
import { Articles } from './articles.js';
import { readModel } from './model-row.js';
import type { AddOutcome, NewVersion } from './new-version.js';
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

async function requireModel(db: Transaction<Tables>, model: EmbeddingModel): Promise<void> {
  const recorded = await readModel(db);
  if (recorded && isSameModel(recorded, model)) return;
  throw new ModelMismatchError(
    `The corpus has vectors of ${recorded ? modelLabel(recorded) : 'no model'}, not of ${modelLabel(model)}.`,
  );
}
