import type { ArticleDraft, EmbeddingModel, Language, Provenance } from '../../domain/index.js';
import type { AddOutcome, Storage } from '../../storage/index.js';
import type { FindProvenance } from '../provenance/index.js';
import type { ReadResult } from '../readers/index.js';
import { oneAhead } from './ahead.js';
import { embedArticles } from './embed-articles.js';
import { contentHashOf, identityOf } from './identity.js';
import { prepareArticle, type PreparedArticle } from './prepared-article.js';

/** What became of one thing that was read, in the order of reading. */
export type IngestEvent =
  | {
      readonly kind: AddOutcome['kind'];
      readonly source: string;
      readonly bytesRead: number;
      readonly article: IngestedArticle;
    }
  | { readonly kind: 'failed'; readonly source: string; readonly bytesRead: number; readonly reason: string };

/** An article as the corpus has it after ingest. */
export interface IngestedArticle {
  readonly articleId: number;
  readonly externalId: string | null;
  /** Null for an unchanged article, whose text was not looked at again. */
  readonly provenance: Provenance | null;
  /** Passages added; 0 for an unchanged article. */
  readonly passages: number;
  /** UTF-16 units that were added to the corpus; 0 for an unchanged article. */
  readonly length: number;
}

/** What ingest stands on. */
export interface IngestParts {
  readonly storage: Pick<Storage, 'articles' | 'corpus'>;
  readonly embedder: {
    readonly model: EmbeddingModel;
    readonly countTokens: (texts: readonly string[]) => Promise<number[]>;
    readonly embedTexts: (texts: readonly string[]) => Promise<Float32Array[]>;
  };
  readonly detectLanguage: (text: string) => Language;
  readonly findProvenance: FindProvenance;
  readonly tokenizeWords: (text: string, language: Language) => { words: string; grams: string };
}

/** UTF-16 units of text that are embedded and stored together: enough for even batches, little enough to lose at a crash. */
const UNITS_A_BATCH = 16_000;

type Waiting =
  | { readonly kind: 'new'; readonly bytesRead: number; readonly article: PreparedArticle }
  | { readonly kind: 'settled'; readonly event: IngestEvent };

/**
 * Takes what readers give into the corpus. An event comes only when what it tells is stored for good. Work stops between
 * batches when the signal is aborted; what was read but not stored is left out, and a later ingest of the same sources goes on.
 *
 * @throws ModelMismatchError where the corpus was ingested with another model
 */
export async function* ingest(
  results: AsyncIterable<ReadResult>,
  parts: IngestParts,
  signal: AbortSignal = new AbortController().signal,
): AsyncGenerator<IngestEvent> {
  await parts.storage.corpus.claimModel(parts.embedder.model);
  for await (const batch of oneAhead(batches(results, parts, signal))) {
    if (signal.aborted) return;
    yield* await store(batch, parts);
  }
}

async function* batches(
  results: AsyncIterable<ReadResult>,
  parts: IngestParts,
  signal: AbortSignal,
): AsyncGenerator<Waiting[]> {
  let batch: Waiting[] = [];
  let units = 0;
  for await (const result of results) {
    if (signal.aborted) return;
    const waiting = await prepare(result, parts);
    batch.push(waiting);
    if (waiting.kind === 'new') units += waiting.article.draft.text.length;
    if (units < UNITS_A_BATCH && batch.length < 500) continue;
    yield batch;
    batch = [];
    units = 0;
  }
  if (batch.length > 0) yield batch;
}

async function prepare(result: ReadResult, parts: IngestParts): Promise<Waiting> {
  if (result.kind === 'failed') return { kind: 'settled', event: result };
  const { draft, bytesRead } = result;
  const unchanged = await findUnchanged(draft, parts);
  if (unchanged !== null) {
    const article = { articleId: unchanged, externalId: draft.id, provenance: null, passages: 0, length: 0 };
    return { kind: 'settled', event: { kind: 'unchanged', source: draft.source, bytesRead, article } };
  }
  const { detectLanguage, findProvenance, embedder } = parts;
  const article = await prepareArticle(draft, {
    detectLanguage,
    findProvenance,
    countTokens: async (texts) => embedder.countTokens(texts),
  });
  return { kind: 'new', bytesRead, article };
}

/** The article that has just this content already: under the same identity, or as a file that was moved. */
async function findUnchanged(draft: ArticleDraft, { storage }: IngestParts): Promise<number | null> {
  const hash = contentHashOf(draft);
  const known = await storage.articles.findByIdentity(identityOf(draft));
  if (known) return known.contentHash === hash ? known.articleId : null;
  return (await storage.articles.findByContentHash(hash))?.articleId ?? null;
}

async function store(batch: readonly Waiting[], parts: IngestParts): Promise<IngestEvent[]> {
  const { storage, embedder, tokenizeWords } = parts;
  const articles = batch.flatMap((waiting) => (waiting.kind === 'new' ? [waiting.article] : []));
  const versions = await embedArticles(articles, {
    embedTexts: async (texts) => embedder.embedTexts(texts),
    tokenizeWords,
  });
  const outcomes = (articles.length > 0 ? await storage.articles.addVersions(versions) : []).values();
  return batch.flatMap((waiting) => {
    if (waiting.kind === 'settled') return waiting.event;
    const outcome = outcomes.next().value;
    return outcome ? addedEvent(waiting, outcome) : [];
  });
}

function addedEvent({ bytesRead, article }: Extract<Waiting, { kind: 'new' }>, outcome: AddOutcome): IngestEvent {
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
