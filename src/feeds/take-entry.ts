import { canonicalAddress } from '../corpus/index.js';
import { type ArticleDraft, nextPageLook, parseUrl, sketchOf } from '../domain/index.js';
import { DepescheError } from '../errors.js';
import type { Feed, KnownEntry } from '../storage/index.js';
import type { ArticleBatches } from './article-batches.js';
import { type FullText, fullText } from './full-text.js';
import type { KeyTurns } from './key-turns.js';
import type { ListedEntry } from './listed-entries.js';
import type { EntryTally } from './poll-report.js';
import type { PollingParts } from './polling-parts.js';
import { identityOf } from './recognize.js';

/** What entries of one poll are taken with. */
export interface TakingParts extends PollingParts {
  readonly batches: ArticleBatches;
  /** Entries of several feeds that lead to one article are taken one after the other, so that its page is fetched once. */
  readonly turns: KeyTurns;
}

/** The feed of an entry, as far as it matters for it. */
export interface EntryContext {
  readonly feed: Feed;
  readonly feedTitle: string | null;
  readonly siblings: ReadonlySet<number>;
}

/** Times that a page which cannot be had is tried; then the entry is left out until it changes. */
export const MOST_ATTEMPTS = 5;
const DAY_MS = 24 * 3_600_000;

/** Takes an entry that is new, or has changed, and records what became of it. */
export async function takeEntry(
  listed: ListedEntry,
  known: KnownEntry | null,
  context: EntryContext,
  parts: TakingParts,
  signal: AbortSignal,
): Promise<keyof EntryTally> {
  const key = listed.canonical ?? `${context.feed.id} ${listed.sighting.entryKey}`;
  return parts.turns.run(key, async () => {
    if (isTooOld(listed, parts)) return leaveOut(listed, 'older than articles are kept', parts);
    if (known === null && (await isKnownElsewhere(listed, parts))) return 'unchanged';
    const found = await fullText(listed, context.feedTitle, parts, signal);
    return settle(found, listed, known, context, parts, signal);
  });
}

function isTooOld({ sighting }: ListedEntry, { retentionDays, clock }: PollingParts): boolean {
  if (retentionDays === null || sighting.publishedAt === null) return false;
  return Date.parse(sighting.publishedAt) < clock().getTime() - retentionDays * DAY_MS;
}

/** An article that another feed of the site has brought, under the title that this one gives it, need not be fetched again. */
async function isKnownElsewhere(
  { canonical, entry, sighting }: ListedEntry,
  { storage }: PollingParts,
): Promise<boolean> {
  if (canonical === null) return false;
  const articleId = await storage.feeds.recognition.byAddress([canonical]);
  const version = articleId === null ? null : (await storage.articles.currentVersions([articleId])).get(articleId);
  if (articleId === null || !version || version.title !== entry.title) return false;
  const arrival = { sighting, addresses: [canonical], sketch: sketchOf(version.text), page: null };
  await storage.feeds.entries.arrive(arrival, articleId);
  return true;
}

async function settle(
  found: FullText,
  listed: ListedEntry,
  known: KnownEntry | null,
  context: EntryContext,
  parts: TakingParts,
  signal: AbortSignal,
): Promise<keyof EntryTally> {
  switch (found.kind) {
    case 'article':
      return store(found, listed, context, parts, signal);
    case 'none':
      return leaveOut(listed, found.reason, parts);
    case 'later':
      return postpone(listed, found.reason, parts);
    case 'unchanged':
      return postpone(listed, 'the server says that its page has not changed', parts);
    case 'withdrawn':
      return withdraw(found.reason, listed, known, parts);
  }
}

async function store(
  { draft: read, page }: Extract<FullText, { kind: 'article' }>,
  listed: ListedEntry,
  { feed, feedTitle, siblings }: EntryContext,
  parts: TakingParts,
  signal: AbortSignal,
): Promise<keyof EntryTally> {
  const { storage, batches, clock } = parts;
  const draft = labelled(read, listed, feedTitle, parts);
  const addresses = addressesOf(listed, page?.url ?? null);
  const sketch = sketchOf(draft.text);
  const now = clock();
  const identity = await identityOf({ listed, draft, addresses, sketch, feed, siblings }, storage, now);
  const seen = page && { validators: page.validators, looks: 0, nextLookAt: nextPageLook(0, now) };
  const arrival = { sighting: listed.sighting, addresses, sketch, page: seen };
  // A page's own address may be one that an entry with another address leads to at the same moment.
  return parts.turns.run(`identity ${identity}`, async () => {
    try {
      const event = await batches.add({ kind: 'brought', draft, identity, arrival });
      if (event.kind === 'failed') return await leaveOut(listed, event.reason, parts);
      if (event.kind === 'unchanged') await storage.feeds.entries.arrive(arrival, event.article.articleId);
      return event.kind;
    } catch (error) {
      if (signal.aborted || error instanceof DepescheError) throw error;
      return leaveOut(listed, `it could not be taken in: ${String(error)}`, parts);
    }
  });
}

/** The draft with what its feed knows where its page says nothing. */
function labelled(
  draft: ArticleDraft,
  { entry }: ListedEntry,
  feedTitle: string | null,
  { isOutletHost }: Pick<PollingParts, 'isOutletHost'>,
): ArticleDraft {
  const url = draft.url ?? entry.url;
  const address = url === null ? null : parseUrl(url);
  const isKnown = address !== null && isOutletHost(address.hostname);
  const named = draft.outlet === feedTitle ? null : draft.outlet;
  return {
    ...draft,
    // An id is unique in its feed alone; which article this is has been found out already.
    id: null,
    title: draft.title ?? entry.title,
    outlet: named ?? entry.outlet ?? (isKnown ? null : feedTitle),
    language: draft.language ?? entry.language,
    publishedAt: draft.publishedAt ?? entry.publishedAt ?? entry.updatedAt,
    url,
  };
}

/** The page's own address first; an entry's that is not its own is none, and neither is then the page's. */
function addressesOf({ canonical }: ListedEntry, pageUrl: string | null): string[] {
  if (canonical === null) return [];
  return pageUrl === null ? [canonical] : [canonicalAddress(pageUrl), canonical];
}

async function leaveOut(listed: ListedEntry, reason: string, { storage }: PollingParts): Promise<'leftOut'> {
  await storage.feeds.entries.leaveOut(listed.sighting, reason);
  return 'leftOut';
}

async function postpone(
  { sighting }: ListedEntry,
  reason: string,
  { storage }: PollingParts,
): Promise<'leftOut' | 'postponed'> {
  const attempts = await storage.feeds.entries.postpone(sighting, reason);
  return attempts < MOST_ATTEMPTS ? 'postponed' : 'leftOut';
}

/** A page that is not there may not be there yet, unless its article was there before. */
async function withdraw(
  reason: string,
  listed: ListedEntry,
  known: KnownEntry | null,
  parts: PollingParts,
): Promise<'withdrawn' | 'leftOut' | 'postponed'> {
  if (known === null || known.articleId === null) return postpone(listed, reason, parts);
  await parts.storage.articles.withdraw(known.articleId);
  await parts.storage.feeds.entries.leaveOut(listed.sighting, reason);
  return 'withdrawn';
}
