import type { LanguageCentres } from '../../index/index.js';
import type { Storage } from '../../storage/index.js';
import { readMaterial } from '../stories/index.js';
import { storyVector } from './candidate.js';

/**
 * Keeps that a subscription wants less of what a story is about, from its next briefing on.
 *
 * @returns false where the story is no longer there
 */
export async function wantLessOf(
  wish: { readonly subscription: number; readonly story: number },
  { storage, centres }: { readonly storage: Pick<Storage, 'stories' | 'wishes'>; readonly centres: LanguageCentres },
): Promise<boolean> {
  const [material] = await readMaterial(await storage.stories.byId([wish.story]), storage);
  if (!material) return false;
  const vector = storyVector(material.articles, centres);
  await storage.wishes.wantLessOf(wish.subscription, wish.story, vector);
  return true;
}
