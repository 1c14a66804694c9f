import type { Kysely } from 'kysely';
import type { EmbeddingModel } from '../domain/index.js';
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

/** The one row of either table. */
export function modelRow({ name, dimension, fingerprint, setting }: EmbeddingModel) {
  return { id: 1, name, dimension, fingerprint, setting: setting ?? null } as const;
}
