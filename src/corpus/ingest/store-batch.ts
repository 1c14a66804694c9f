import type { AddOutcome } from '../../storage/index.js';
import type { InHand } from './draft-in-hand.js';
import { embedArticles } from './embed-articles.js';
import type { IngestEvent } from './ingest-event.js';
import type { IngestParts } from './ingest-parts.js';

/** Makes the vectors of a batch and stores all of it or nothing; the events tell of it in its order. */
export async function storeBatch(batch: readonly InHand[], parts: IngestParts): Promise<IngestEvent[]> {
  const { storage, embedder, tokenizeWords } = parts;
  const articles = batch.flatMap((inHand) => (inHand.kind === 'new' ? [inHand.article] : []));
  const versions = await embedArticles(articles, {
    embedTexts: async (texts) => embedder.embedTexts(texts),
    tokenizeWords,
  });
  const outcomes = (articles.length > 0 ? await storage.articles.addVersions(versions, embedder.model) : []).values();
  return batch.flatMap((inHand) => {
    if (inHand.kind === 'settled') return inHand.event;
    const outcome = outcomes.next().value;
    return outcome ? addedEvent(inHand, outcome) : [];
  });
}

function addedEvent({ bytesRead, article }: Extract<InHand, { kind: 'new' }>, outcome: AddOutcome): IngestEvent {
  const { draft, provenance } = article;
  const { articleId } = outcome;
  const base = { articleId, externalId: draft.id, provenance };
  return outcome.kind === 'unchanged'
    ? { kind: outcome.kind, source: draft.source, bytesRead, article: { ...base, passages: 0, length: 0 } }
    : {
        kind: outcome.kind,
        source: draft.source,
        bytesRead,
        article: { ...base, passages: outcome.passageIds.length, length: draft.text.length },
      };
}
