import type { ArticleDraft } from '../../domain/index.js';
import type { ReadResult } from '../readers/index.js';
import type { BroughtArticle } from './brought-article.js';
import { withCorrection } from './correction.js';
import { contentHashOf, identityOf } from './identity.js';
import type { IngestEvent } from './ingest-event.js';
import type { IngestParts } from './ingest-parts.js';
import { type IdentifiedDraft, prepareArticle, type PreparedArticle } from './prepared-article.js';

/** Something that was read: an article to be stored, or an event that tells all there is to tell. */
export type InHand =
  | { readonly kind: 'new'; readonly bytesRead: number; readonly article: PreparedArticle }
  | { readonly kind: 'settled'; readonly event: IngestEvent };

/** Takes what a reader or a feed gave in hand, with what was corrected of its article. */
export async function takeInHand(result: ReadResult | BroughtArticle, parts: IngestParts): Promise<InHand> {
  if (result.kind === 'failed') return { kind: 'settled', event: result };
  const [identity, arrival, bytesRead] =
    result.kind === 'brought'
      ? [result.identity, result.arrival, 0]
      : [identityOf(result.draft), null, result.bytesRead];
  const draft = withCorrection(result.draft, await parts.storage.corrections.find(identity));
  const identified = { draft, identity, arrival };
  const unchanged = await (arrival ? findSameText(identified, parts) : findUnchanged(identified, parts));
  if (unchanged !== null) return { kind: 'settled', event: unchangedEvent(draft, unchanged, bytesRead) };
  return { kind: 'new', bytesRead, article: await prepare(identified, parts) };
}

/** Does all that can be done before vectors are made and anything is stored. */
export async function prepare(identified: IdentifiedDraft, parts: IngestParts): Promise<PreparedArticle> {
  const { detectLanguage, findProvenance, embedder } = parts;
  const countTokens = async (texts: readonly string[]): Promise<number[]> => embedder.countTokens(texts);
  return prepareArticle(identified, { detectLanguage, findProvenance, countTokens });
}

/** Tells that an article has just this content already. */
export function unchangedEvent({ id, source }: ArticleDraft, articleId: number, bytesRead: number): IngestEvent {
  const article = { articleId, externalId: id, provenance: null, passages: 0, length: 0 };
  return { kind: 'unchanged', source, bytesRead, article };
}

/** The article that has this title and text: feeds and pages write dates and addresses now one way, now the other. */
async function findSameText({ draft, identity }: IdentifiedDraft, { storage }: IngestParts): Promise<number | null> {
  const known = await storage.articles.findByIdentity(identity);
  const version = known && (await storage.articles.currentVersions([known.articleId])).get(known.articleId);
  return version && version.title === draft.title && version.text === draft.text ? known.articleId : null;
}

/** The article that has just this content already: under the same identity, or as a file that was moved. */
async function findUnchanged({ draft, identity }: IdentifiedDraft, { storage }: IngestParts): Promise<number | null> {
  const hash = contentHashOf(draft);
  const known = await storage.articles.findByIdentity(identity);
  if (known) return known.contentHash === hash ? known.articleId : null;
  return (await storage.articles.findByContentHash(hash))?.articleId ?? null;
}
