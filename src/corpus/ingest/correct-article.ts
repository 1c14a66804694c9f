import type { Provenance } from '../../domain/index.js';
import type { Correction } from '../../storage/index.js';
import { mergeCorrections, withCorrection } from './correction.js';
import { prepare, unchangedEvent } from './draft-in-hand.js';
import type { IngestEvent } from './ingest-event.js';
import type { IngestParts } from './ingest-parts.js';
import { storeBatch } from './store-batch.js';
import { storedDraft } from './stored-draft.js';

/**
 * Corrects who published an article or in which language it is. The correction is recorded for the article's identity, so that it holds
 * for whatever its source brings later, and the current text becomes a new version in which provenance, passages, words and vectors
 * follow it. Old permalinks keep what they named. Null in a correction leaves an earlier one as it is.
 *
 * @returns what became of the article: `unchanged`, and nothing is recorded, where it is as the correction says already; null where
 * there is no such article
 * @throws ModelMismatchError where the corpus was ingested with another model
 */
export async function correctArticle(
  articleId: number,
  correction: Correction,
  parts: IngestParts,
): Promise<IngestEvent | null> {
  const { articles, corpus, corrections } = parts.storage;
  await corpus.claimModel(parts.embedder.model);
  const article = await articles.findById(articleId);
  const version = (await articles.currentVersions([articleId])).get(articleId);
  if (!article || !version) return null;
  // The identity is the stored one: that of a file depends on the folder that the program was started in.
  const { identity } = article;
  const draft = storedDraft(article, version);
  const merged = mergeCorrections(await corrections.find(identity), correction);
  if (agrees(merged, version)) return unchangedEvent(draft, articleId, 0);
  await corrections.set(identity, merged);
  const prepared = await prepare({ draft: withCorrection(draft, merged), identity, arrival: null }, parts);
  const [event] = await storeBatch([{ kind: 'new', bytesRead: 0, article: prepared }], parts);
  return event ?? null;
}

function agrees({ outlet, language }: Correction, version: Pick<Provenance, 'outlet' | 'language'>): boolean {
  return (outlet === null || outlet === version.outlet) && (language === null || language === version.language);
}
