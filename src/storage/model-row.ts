import type { Kysely } from 'kysely';
import { type EmbeddingModel, isSameModel, modelLabel } from '../domain/index.js';
import { ModelMismatchError } from '../errors.js';
import type { Tables } from './tables.js';

/** The model whose vectors the corpus holds, or the one that it is being re-embedded with; null where there is none. */
export async function readModel(
  db: Kysely<Tables>,
  table: 'embeddingModel' | 'nextEmbeddingModel' = 'embeddingModel',
): Promise<EmbeddingModel | null> {
  const row = await db.selectFrom(table).select(['name', 'dimension', 'fingerprint', 'setting']).executeTakeFirst();
  if (!row) return null;
  const { setting, ...model } = row;
  return setting === null ? model : { ...model, setting };
}

/**
 * Checks in a transaction that what is to be stored was made with the model that the corpus has now.
 *
 * @throws {ModelMismatchError}
 */
export async function requireModel(db: Kysely<Tables>, model: EmbeddingModel): Promise<void> {
  const recorded = await readModel(db);
  if (recorded && isSameModel(recorded, model)) return;
  throw new ModelMismatchError(
    `The corpus has vectors of ${recorded ? modelLabel(recorded) : 'no model'}, not of ${modelLabel(model)}.`,
  );
}

/** The one row of either table. */
export function modelRow({ name, dimension, fingerprint, setting }: EmbeddingModel) {
  return { id: 1, name, dimension, fingerprint, setting: setting ?? null } as const;
}
