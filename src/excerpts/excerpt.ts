import { type Citation, cite, type Span } from '../domain/index.js';
import type { ReadableStorage } from '../storage/index.js';
import { surroundings } from './surroundings.js';

/** Which passage is read, and how much of what stands around it. */
export interface ExcerptRequest {
  readonly articleId: number;
  /** As a permalink names it, from 1. */
  readonly passageNumber: number;
  /** The part of the passage that was quoted: offsets into its version's text. Null for the passage whole. */
  readonly quote: Span | null;
  /** Whole sentences shown in front of the quote, and behind it: each 0 to 40. */
  readonly before: number;
  readonly after: number;
}

/** A quote as it stands in its article. `before`, the quote and `after` are one run of the version's text. */
export interface Excerpt {
  /** The quote, or the passage whole. */
  readonly citation: Citation;
  /** The text in front of the quote from the start of the first sentence shown; '' where the article begins with the quote. */
  readonly before: string;
  /** The text behind the quote to the end of the last sentence shown; '' where the article ends with the quote. */
  readonly after: string;
  /** Whether the article has text in front of what is shown, and behind it. */
  readonly moreBefore: boolean;
  readonly moreAfter: boolean;
  /** The number of the article's current version, where that is not the one cited; else null. */
  readonly newestVersion: number | null;
  /** Whether the current version still holds the quote word for word. */
  readonly stillStands: boolean;
}

/** What excerpts are read from. */
export interface ExcerptParts {
  readonly storage: Pick<ReadableStorage, 'articles' | 'passages'>;
}

/** The most sentences on each side of a quote. */
const MOST_SENTENCES = 40;

/**
 * A passage or a quote from it with the sentences around it, in the version that its permalink names.
 *
 * @returns null where there is no such passage, or where the offsets of the quote name no text of its version
 * @throws RangeError where a number of sentences is not a whole one from 0 to 40
 */
export async function readExcerpt(request: ExcerptRequest, { storage }: ExcerptParts): Promise<Excerpt | null> {
  const { articleId, passageNumber, before, after } = request;
  requireNumberOfSentences(before);
  requireNumberOfSentences(after);
  const source = await storage.passages.findByLink(articleId, passageNumber);
  const quote = request.quote ?? source?.passage;
  if (!source || !quote || !isRunOf(source.version.text, quote)) return null;
  const { text, number, current } = source.version;
  const passages = await storage.passages.ofVersion(articleId, number);
  const shown = surroundings(
    quote,
    passages.flatMap(({ sentences }) => sentences),
    { before, after },
  );
  const citation = cite(source, quote);
  const newest = current ? undefined : (await storage.articles.currentVersions([articleId])).get(articleId);
  return {
    citation,
    before: text.slice(shown.start, quote.start),
    after: text.slice(quote.end, shown.end),
    moreBefore: text.slice(0, shown.start).trim() !== '',
    moreAfter: text.slice(shown.end).trim() !== '',
    newestVersion: newest?.number ?? null,
    stillStands: (newest?.text ?? text).includes(citation.quote),
  };
}

function requireNumberOfSentences(count: number): void {
  if (!Number.isInteger(count) || count < 0 || count > MOST_SENTENCES)
    throw new RangeError(`an excerpt shows 0 to ${MOST_SENTENCES} sentences on each side, not ${count}`);
}

/** Whether offsets name at least one unit of a text. */
function isRunOf(text: string, { start, end }: Span): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;
}
