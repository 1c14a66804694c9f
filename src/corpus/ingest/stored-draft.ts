import type { ArticleDraft, Provenance } from '../../domain/index.js';
import { contentHashOf } from './identity.js';

/** What a version keeps of the draft that it was made from. */
type KeptOfDraft = Omit<ArticleDraft, 'id' | 'outlet' | 'language'>;

/**
 * The draft that a version was made from. Outlet and language of a version may be the source's labels or may have been detected; only
 * the content hash, which is made of labels alone, tells which.
 */
export function storedDraft(
  { externalId, contentHash }: { readonly externalId: string | null; readonly contentHash: string },
  { title, text, publishedAt, url, source, outlet, language }: KeptOfDraft & Pick<Provenance, 'outlet' | 'language'>,
): ArticleDraft {
  const labelled = { id: externalId, title, text, outlet, language, publishedAt, url, source };
  const drafts = [
    labelled,
    { ...labelled, outlet: null },
    { ...labelled, language: null },
    { ...labelled, outlet: null, language: null },
  ];
  return drafts.find((draft) => contentHashOf(draft) === contentHash) ?? labelled;
}
