import type { EmbeddingModel } from '../../domain/index.js';
import type { LanguageCentres } from '../../index/index.js';
import type { Storage } from '../../storage/index.js';
import { readMaterial } from '../stories/index.js';
import { storyVector } from './candidate.js';

export interface LessOfParts {
  readonly storage: Pick<Storage, 'stories' | 'wishes'>;
  /** The model whose vectors the corpus holds. */
  readonly model: EmbeddingModel;
  readonly centres: LanguageCentres;
}

/**
 * Keeps that a subscription wants less of what a story is about, from its next briefing on.
 *
 * @returns false where the story is no longer there
 */
export async function wantLessOf(
  wish: { readonly subscription: number; readonly story: number },
  parts: LessOfParts,
): Promise<boolean> {
  return (await keepVector(wish, parts)) !== null;
}

/**
 * The vectors of what a subscription wants less of, the latest first. What another model's vectors were kept of gets one of this
 * model as long as the story is there.
 */
export async function lessOf(subscription: number, parts: LessOfParts): Promise<Float32Array[]> {
  const vectors: Float32Array[] = [];
  for (const { storyId: story, vector: kept } of await parts.storage.wishes.lessOf(subscription, parts.model)) {
    const vector = kept ?? (await keepVector({ subscription, story }, parts));
    if (vector) vectors.push(vector);
  }
  return vectors;
}

/** Null where the story is no longer there. */
async function keepVector(
  { subscription, story }: { readonly subscription: number; readonly story: number },
  { storage, model, centres }: LessOfParts,
): Promise<Float32Array | null> {
  const [material] = await readMaterial(await storage.stories.byId([story]), storage);
  if (!material) return null;
  const vector = storyVector(material.articles, centres);
  await storage.wishes.wantLessOf(subscription, story, vector, model);
  return vector;
}
