import type { FeedDocument } from '../corpus/index.js';
import { nextPoll } from '../domain/index.js';
import { UnreadableFeedError } from '../errors.js';
import { askable, describeFailure, NO_VALIDATORS, type FetchOutcome } from '../fetching/index.js';
import type { Feed, KnownEntry } from '../storage/index.js';
import { eachOf } from './each-of.js';
import { type ListedEntry, listedEntries } from './listed-entries.js';
import { medianGap } from './median-gap.js';
import { lookAgain } from './look-again.js';
import { lookAfterMissing } from './missing-entries.js';
import { type EntryTally, newTally, type PollReport } from './poll-report.js';
import type { PollingParts } from './polling-parts.js';
import { MOST_ATTEMPTS, takeEntry, type TakingParts } from './take-entry.js';

type Content = Extract<FetchOutcome, { kind: 'content' }>;
type Outcome = Omit<PollReport, 'feed' | 'milliseconds'>;

/** Entries that are taken at a time; the fetcher keeps its own limits. */
const ENTRIES_AT_ONCE = 4;

/**
 * Polls a feed once and records what came of it. What the server tells its answers apart by is recorded when every entry is settled, so that
 * a poll which is broken off is done again; entries that were settled by then are not.
 *
 * @throws the signal's reason where it aborts; what the database or the model throws
 */
export async function pollFeed(feed: Feed, parts: TakingParts, signal: AbortSignal): Promise<Outcome> {
  const validators = askable(feed.validators);
  const outcome = await parts.fetcher.fetch({ url: feed.url, accept: 'feed', validators }, signal);
  switch (outcome.kind) {
    case 'content':
      return readContent(feed, outcome, parts, signal);
    case 'unchanged': {
      const looked = await lookAgain(feed, parts, signal);
      await keepUnchanged(feed, outcome, parts);
      return { outcome: 'unchanged', error: null, ...newTally(), ...looked };
    }
    case 'gone': {
      const error = 'the server says that the feed was taken away for good';
      await parts.storage.feeds.feeds.retire(feed.id, error);
      return { outcome: 'gone', error, ...newTally() };
    }
    case 'failed':
      return fail(feed, describeFailure(outcome.failure), outcome.retryAfterMs, parts);
  }
}

/** Records a poll that failed. */
export async function fail(
  feed: Feed,
  error: string,
  retryAfterMs: number | null,
  { storage, clock, random }: PollingParts,
): Promise<Outcome> {
  const history = { ttlMs: feed.ttlMs, freshForMs: null, retryAfterMs, failures: feed.failures + 1 };
  const next = nextPoll({ now: clock(), feed: { ...history, medianGapMs: feed.medianGapMs }, random });
  await storage.feeds.feeds.fail(feed.id, error, next);
  return { outcome: 'failed', error, ...newTally() };
}

async function keepUnchanged(
  feed: Feed,
  { validators, freshForMs, movedTo }: Extract<FetchOutcome, { kind: 'unchanged' }>,
  { storage, clock, random }: PollingParts,
): Promise<void> {
  const { ttlMs, medianGapMs } = feed;
  const history = { ttlMs, freshForMs, retryAfterMs: null, failures: 0, medianGapMs };
  const nextPollAt = nextPoll({ now: clock(), feed: history, random });
  await storage.feeds.feeds.succeed(feed.id, { validators, title: null, ttlMs, medianGapMs, nextPollAt });
  if (movedTo !== null) await storage.feeds.feeds.move(feed.id, movedTo);
}

async function readContent(feed: Feed, content: Content, parts: TakingParts, signal: AbortSignal): Promise<Outcome> {
  const document = await readDocument(content, parts);
  if (typeof document === 'string') return fail(feed, document, null, parts);
  const tally = await takeEntries(feed, document, parts, signal);
  const { storage, clock, random } = parts;
  const now = clock();
  const gap = medianGap(
    document.entries.map(({ publishedAt }) => publishedAt),
    now,
  );
  const history = { ttlMs: document.ttlMs, freshForMs: content.freshForMs, retryAfterMs: null, failures: 0 };
  await storage.feeds.feeds.succeed(feed.id, {
    // With entries left to be tried again, the next answer must be the whole feed.
    validators: tally.postponed > 0 ? NO_VALIDATORS : content.validators,
    title: document.title,
    ttlMs: document.ttlMs,
    medianGapMs: gap,
    nextPollAt: nextPoll({ now, feed: { ...history, medianGapMs: gap }, random }),
  });
  if (content.movedTo !== null) await storage.feeds.feeds.move(feed.id, content.movedTo);
  return { outcome: 'read', error: null, ...tally };
}

/** The feed that was fetched, or why it cannot be read. */
async function readDocument(
  { body, contentType, url }: Content,
  { pages }: PollingParts,
): Promise<FeedDocument | string> {
  try {
    return await pages.readFeed(body, contentType, url);
  } catch (error) {
    if (error instanceof UnreadableFeedError) return error.reason;
    throw error;
  }
}

async function takeEntries(
  feed: Feed,
  document: FeedDocument,
  parts: TakingParts,
  signal: AbortSignal,
): Promise<EntryTally> {
  const { entries } = parts.storage.feeds;
  const listed = listedEntries(document, feed);
  const known = await entries.known(
    feed.id,
    listed.map(({ sighting }) => sighting.entryKey),
  );
  const settled = listed.filter((entry) => isSettled(entry, known));
  await entries.listAgain(
    feed.id,
    settled.map(({ sighting }) => sighting.entryKey),
  );
  const tally = { ...newTally(), listed: listed.length };
  const feedTitle = document.title ?? feed.title;
  const fresh = listed.filter((entry) => !isSettled(entry, known));
  await eachOf(fresh, ENTRIES_AT_ONCE, async (entry) => {
    const { entryKey } = entry.sighting;
    const siblings = siblingsOf(entryKey, known);
    const became = await takeEntry(entry, known.get(entryKey) ?? null, { feed, feedTitle, siblings }, parts, signal);
    tally[became]++;
  });
  tally.withdrawn += await lookAfterMissing(feed, listed, parts, signal);
  const { updated, withdrawn } = await lookAgain(feed, parts, signal);
  return { ...tally, updated: tally.updated + updated, withdrawn: tally.withdrawn + withdrawn };
}

function isSettled({ sighting }: ListedEntry, known: ReadonlyMap<string, KnownEntry>): boolean {
  const before = known.get(sighting.entryKey);
  if (!before || before.contentHash !== sighting.contentHash) return false;
  return before.attempts === 0 || before.attempts >= MOST_ATTEMPTS;
}

/** The articles of the feed's other entries. */
function siblingsOf(entryKey: string, known: ReadonlyMap<string, KnownEntry>): Set<number> {
  const others = [...known.values()].filter((other) => other.entryKey !== entryKey);
  return new Set(others.flatMap(({ articleId }) => articleId ?? []));
}
