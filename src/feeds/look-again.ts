import { canonicalAddress } from '../corpus/index.js';
import { type ArticleDraft, nextPageLook, sketchOf } from '../domain/index.js';
import { DepescheError } from '../errors.js';
import { askable, NO_VALIDATORS } from '../fetching/index.js';
import type { EntryPage, EntryWithPage, Feed } from '../storage/index.js';
import { eachOf } from './each-of.js';
import { type FullText, pageText } from './full-text.js';
import type { EntryTally } from './poll-report.js';
import type { TakingParts } from './take-entry.js';

/** Pages that are looked at in one poll, and at a time. */
const MOST_LOOKS = 20;
const LOOKS_AT_ONCE = 4;

/** What looking at pages again came to. */
type Looked = Pick<EntryTally, 'updated' | 'withdrawn'>;

/**
 * Looks again at pages that articles of a feed were read from, each a few times in its first days: outlets correct an article, or take it
 * back, without a word of it in the feed. Servers that tell their answers apart are asked only for what has changed.
 *
 * @throws the signal's reason where it aborts; what the database or the model throws
 */
export async function lookAgain(feed: Feed, parts: TakingParts, signal: AbortSignal): Promise<Looked> {
  const tally = { updated: 0, withdrawn: 0 };
  const due = await parts.storage.feeds.entries.toLookAt(feed.id, parts.clock(), MOST_LOOKS);
  await eachOf(due, LOOKS_AT_ONCE, async (entry) => {
    const became = await parts.turns.run(canonicalAddress(entry.address), async () => look(entry, feed, parts, signal));
    if (became !== 'same') tally[became]++;
  });
  return tally;
}

async function look(
  entry: EntryWithPage,
  feed: Feed,
  parts: TakingParts,
  signal: AbortSignal,
): Promise<keyof Looked | 'same'> {
  const { storage, clock } = parts;
  const found = await pageText(entry.address, askable(entry.validators), parts, signal);
  const looks = entry.looks + 1;
  const seen = { validators: validatorsAfter(entry, found), looks, nextLookAt: nextPageLook(looks, clock()) };
  if (found.kind === 'article') return revise(entry, seen, { feed, draft: found.draft }, parts, signal);
  await storage.feeds.entries.looked(entry, seen);
  return found.kind === 'withdrawn' && (await storage.articles.withdraw(entry.articleId)) ? 'withdrawn' : 'same';
}

function validatorsAfter({ validators }: EntryWithPage, found: FullText): EntryWithPage['validators'] {
  if (found.kind === 'unchanged') return found.validators;
  return (found.kind === 'article' && found.page?.validators) || validators;
}

/** Stores what a page says now as a new version of its article, unless it is what it said before. */
async function revise(
  { articleId, feedId, entryKey, contentHash, address, publishedAt }: EntryWithPage,
  seen: EntryPage,
  { feed, draft: read }: { readonly feed: Feed; readonly draft: ArticleDraft },
  { storage, batches, clock }: TakingParts,
  signal: AbortSignal,
): Promise<'updated' | 'same'> {
  const article = await storage.articles.findById(articleId);
  const version = (await storage.articles.currentVersions([articleId])).get(articleId);
  // Removed since.
  if (!article || !version) return 'same';
  const named = read.outlet === feed.title ? null : read.outlet;
  const draft = {
    ...read,
    // An id is unique in its feed alone, and which article this is, is known.
    id: null,
    title: read.title ?? version.title,
    outlet: named ?? version.outlet,
    language: read.language ?? version.language,
    publishedAt: read.publishedAt ?? version.publishedAt,
    url: read.url ?? version.url,
  };
  const arrival = {
    sighting: { feedId, entryKey, contentHash, address, publishedAt },
    addresses: [],
    sketch: sketchOf(draft.text),
    page: { ...seen, looks: 0, nextLookAt: nextPageLook(0, clock()) },
  };
  const event = await batches
    .add({ kind: 'brought', draft, identity: article.identity, arrival })
    .catch(async (error: unknown) => {
      // A text that nothing can be made of must not fail its feed at every poll; the next look asks for the whole page.
      const isAboutText = !signal.aborted && !(error instanceof DepescheError);
      if (isAboutText) await storage.feeds.entries.looked({ feedId, entryKey }, { ...seen, validators: NO_VALIDATORS });
      throw error;
    });
  signal.throwIfAborted();
  if (event.kind === 'updated') return 'updated';
  // It may have been withdrawn, and stand again.
  if (event.kind === 'unchanged') await storage.feeds.entries.arrive({ ...arrival, page: seen }, articleId);
  else await storage.feeds.entries.looked({ feedId, entryKey }, seen);
  return 'same';
}
