import { createDraft, decodePage, entryDraft, wholeArticle } from '../corpus/index.js';
import type { ArticleDraft } from '../domain/index.js';
import { UnreadableSourceError } from '../errors.js';
import { describeFailure, type FetchOutcome, type Validators } from '../fetching/index.js';
import type { ListedEntry } from './listed-entries.js';
import type { PollingParts } from './polling-parts.js';

/** What there is to read behind an entry. */
export type FullText =
  | {
      readonly kind: 'article';
      readonly draft: ArticleDraft;
      /** Null where no page was read. */
      readonly page: ReadPage | null;
    }
  /** The page is as it was when its server gave these validators. */
  | { readonly kind: 'unchanged'; readonly validators: Validators }
  /** No article, and none to be had later. */
  | { readonly kind: 'none'; readonly reason: string }
  /** The page may be had another time. */
  | { readonly kind: 'later'; readonly reason: string }
  /** The page was taken away, or says that its article was. */
  | { readonly kind: 'withdrawn'; readonly reason: string };

/** The page that an article was found in. */
export interface ReadPage {
  /** The address that the page calls its own, or was found at. */
  readonly url: string;
  readonly validators: Validators;
}

type Reading = Pick<PollingParts, 'fetcher' | 'pages'>;

/** Servers that answer so may answer otherwise in a while: they are overloaded, or have not published the page yet. */
const PASSING_STATUS: ReadonlySet<number> = new Set([408, 425, 429]);

/** The article behind an entry: the entry's own text where that is the whole article, or there is no page, else the page. */
export async function fullText(
  { entry }: ListedEntry,
  feedTitle: string | null,
  reading: Reading,
  signal: AbortSignal,
): Promise<FullText> {
  if (entry.url !== null && !wholeArticle(entry)) return pageText(entry.url, null, reading, signal);
  return orNone(async () => {
    const draft = await entryDraft(entry, { title: feedTitle }, reading.pages);
    return { kind: 'article', draft, page: null };
  });
}

/**
 * The article in a page.
 *
 * @param validators of the last answer; null asks for the whole
 */
export async function pageText(
  url: string,
  validators: Validators | null,
  { fetcher, pages }: Reading,
  signal: AbortSignal,
): Promise<FullText> {
  const outcome = await fetcher.fetch({ url, accept: 'page', validators }, signal);
  if (outcome.kind !== 'content') return withoutPage(outcome);
  return orNone(async () => {
    const html = await decodePage(outcome.body, outcome.contentType, outcome.url);
    const page = await pages.readWebPage(html, outcome.url);
    if (page.kind === 'article') {
      const read = { url: page.canonicalUrl, validators: outcome.validators };
      return { kind: 'article', draft: createDraft(url, page.article), page: read };
    }
    if (page.why === 'error') return { kind: 'withdrawn', reason: 'its page says that it is not there' };
    return { kind: 'none', reason: STUB_REASONS[page.why] };
  });
}

const STUB_REASONS = {
  paywall: 'only subscribers may read it',
  consent: 'its page asks for consent first',
  empty: 'its page holds no text',
  listing: 'its page is a list of other pages',
} as const;

function withoutPage(outcome: Exclude<FetchOutcome, { kind: 'content' }>): FullText {
  if (outcome.kind === 'gone') return { kind: 'withdrawn', reason: 'its page was taken away' };
  if (outcome.kind === 'unchanged') return { kind: 'unchanged', validators: outcome.validators };
  const { failure } = outcome;
  const reason = describeFailure(failure);
  switch (failure.kind) {
    case 'status':
      if (failure.status === 404) return { kind: 'withdrawn', reason };
      return { kind: failure.status >= 500 || PASSING_STATUS.has(failure.status) ? 'later' : 'none', reason };
    case 'robots':
      return { kind: failure.why === 'unavailable' ? 'later' : 'none', reason };
    case 'too-slow':
    case 'unresolved':
    case 'unreachable':
    case 'tls':
      return { kind: 'later', reason };
    case 'address':
    case 'too-large':
    case 'redirects':
    case 'encoding':
    case 'content-type':
      return { kind: 'none', reason };
  }
}

async function orNone(read: () => Promise<FullText>): Promise<FullText> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableSourceError) return { kind: 'none', reason: error.reason };
    throw error;
  }
}
