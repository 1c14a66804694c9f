import { articleLink, type Language } from '../../domain/index.js';
import type { DatedVersion, ReadableStorage } from '../../storage/index.js';
import type { SentencedText } from './difference.js';
import type { Piece } from './piece.js';

/** All that an article ever said. */
export interface History {
  readonly article: ReturnType<typeof articleLink>;
  /** When its source was seen to have taken it back, ISO 8601; null while it stands there. */
  readonly withdrawnAt: string | null;
  /** The first one first. */
  readonly versions: readonly HistoryVersion[];
}

export interface HistoryVersion {
  /** From 1. */
  readonly version: number;
  /** When it was stored, ISO 8601. */
  readonly storedAt: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly language: Language;
  readonly publishedAt: string | null;
  readonly url: string | null;
  /** What differs from the version before; null for the first one. */
  readonly change: Change | null;
}

/** What differs between two versions; null where a part does not. */
export interface Change {
  readonly title: readonly Piece[] | null;
  readonly text: readonly Piece[] | null;
}

/** What histories are read from. */
export interface HistoryParts {
  readonly storage: Pick<ReadableStorage, 'articles' | 'passages'>;
}

/** The versions of an article, each with what differs from the one before it; null where there is no such article. */
export async function readHistory(articleId: number, { storage }: HistoryParts): Promise<History | null> {
  const stored = await storage.articles.history(articleId);
  const [first] = stored;
  if (!first) return null;
  const versions: HistoryVersion[] = [];
  for (const [place, version] of stored.entries()) {
    const before = stored[place - 1];
    const change = before ? await changeBetween(articleId, before, version, storage) : null;
    versions.push(historyVersion(version, change));
  }
  return { article: articleLink(articleId), withdrawnAt: first.withdrawnAt, versions };
}

/** What differs between a version of an article and its current one, and when that was stored. */
export interface ChangeSince extends Change {
  /** ISO 8601. */
  readonly storedAt: string;
}

/** What has changed since a version; null where it is the current one, or there is none such. */
export async function changeSince(
  articleId: number,
  version: number,
  { storage }: HistoryParts,
): Promise<ChangeSince | null> {
  const stored = await storage.articles.history(articleId);
  const before = stored.find(({ number }) => number === version);
  const current = stored.find((other) => other.current);
  if (!before || !current || before.current) return null;
  return {
    ...(await changeBetween(articleId, before, current, storage)),
    storedAt: current.storedAt.toISOString(),
  };
}

async function changeBetween(
  articleId: number,
  before: DatedVersion,
  after: DatedVersion,
  storage: HistoryParts['storage'],
): Promise<Change> {
  const sentenced = async ({ number, text }: DatedVersion): Promise<SentencedText> => {
    const passages = await storage.passages.ofVersion(articleId, number);
    return { text, sentences: passages.flatMap(({ sentences }) => sentences) };
  };
  // Few programs that read the corpus compare texts, and all of them start with this room.
  const { differences, labelDifferences } = await import('./difference.js');
  return {
    title: before.title === after.title ? null : labelDifferences(before.title ?? '', after.title ?? ''),
    text: before.text === after.text ? null : differences(await sentenced(before), await sentenced(after)),
  };
}

function historyVersion(
  { number, storedAt, title, outlet, language, publishedAt, url }: DatedVersion,
  change: Change | null,
): HistoryVersion {
  return { version: number, storedAt: storedAt.toISOString(), title, outlet, language, publishedAt, url, change };
}
