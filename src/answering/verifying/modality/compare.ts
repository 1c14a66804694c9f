import type { Modality } from '../languages/index.js';
import type { StatedModality } from './read-modality.js';

/** What is told as what somebody says or suspects, and not as what may be or is to be. */
const CLAIMED: ReadonlySet<Modality> = new Set(['suspicion', 'claim']);
/** What keeps in a statement that it is. */
const KEEPING_CLAIMS: readonly Modality[] = ['suspicion', 'claim', 'possibility'];

/** Whether something is told as what somebody says or suspects. */
export function isClaimed(modality: Modality): boolean {
  return CLAIMED.has(modality);
}

/**
 * Whether a statement keeps anywhere that something in its quotes is less than a fact. Which words do it is left open: what is planned may
 * be put as what will be.
 */
export function keepsModality(modality: Modality, stated: StatedModality): boolean {
  const { modalities, keeps, says } = stated;
  if (keeps) return true;
  if (isClaimed(modality)) return says || KEEPING_CLAIMS.some((kind) => modalities.has(kind));
  return [...modalities].some((kind) => kind !== 'claim');
}
