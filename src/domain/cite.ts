import type { Passage, Provenance, QuotedOutlet } from './article.js';
import type { Citation, CitedOutlet } from './citation.js';
import { articleLink, passageLink } from './permalink.js';
import { contains, overlaps, type Span } from './span.js';

/** UTF-16 units of the words for whom a quoted outlet cites. */
const LONGEST_SOURCE = 80;

/** What a citation is made of: a passage and the version of the article that it is part of. */
export interface CitedSource {
  readonly articleId: number;
  readonly passage: Pick<Passage, 'number'>;
  readonly version: CitedVersion;
}

interface CitedVersion extends Provenance {
  /** From 1. */
  readonly number: number;
  readonly title: string | null;
  readonly text: string;
  readonly publishedAt: string | null;
  readonly url: string | null;
  /** When the article's source was seen to have taken it back, ISO 8601; null while it stands there. */
  readonly withdrawnAt: string | null;
}

/**
 * Cites a run of a passage's text, word for word.
 *
 * @param span offsets into the article, inside the passage
 */
export function cite({ articleId, passage, version }: CitedSource, span: Span): Citation {
  const { title, text, outlet, language, publishedAt, url, number, quotedOutlets, withdrawnAt } = version;
  return {
    passage: passageLink(articleId, passage.number),
    article: articleLink(articleId),
    title,
    outlet,
    language,
    publishedAt,
    url,
    quote: text.slice(span.start, span.end),
    start: span.start,
    end: span.end,
    version: number,
    withdrawnAt,
    quotedOutlets: outletsReaching(quotedOutlets, span).map((quoted) => citedOutlet(quoted, text)),
  };
}

/**
 * The outlets under whose attribution a span stands, each once: by evidence that names it, if there is any, and of that by
 * the one inside the span or else the nearest to it.
 */
function outletsReaching(quoted: readonly QuotedOutlet[], span: Span): QuotedOutlet[] {
  const reaching = quoted.filter(({ reach }) => overlaps(reach, span));
  const best = reaching.toSorted((a, b) => weakness(a) - weakness(b) || distance(a, span) - distance(b, span));
  const byName = new Map(best.toReversed().map((outlet) => [outlet.name, outlet]));
  return [...byName.values()].sort((a, b) => a.start - b.start);
}

function citedOutlet({ reach: _, basis: __, cites, ...cited }: QuotedOutlet, text: string): CitedOutlet {
  return { ...cited, cites: cites && shortened(text.slice(cites.start, cites.end)) };
}

/** Words in one line, cut behind the last word that fits whole. */
function shortened(words: string): string {
  const line = words.replace(/\s+/gu, ' ');
  if (line.length <= LONGEST_SOURCE) return line;
  const lastSpace = line.lastIndexOf(' ', LONGEST_SOURCE);
  const cut = line.slice(0, lastSpace > 0 ? lastSpace : LONGEST_SOURCE);
  return `${cut.replace(/[\s,،;:\ud800-\udbff-]+$/u, '')}…`;
}

function weakness({ basis }: QuotedOutlet): number {
  return basis === 'name' ? 0 : 1;
}

function distance(evidence: Span, span: Span): number {
  if (contains(span, evidence)) return 0;
  return Math.min(Math.abs(evidence.start - span.start), Math.abs(evidence.end - span.end)) + 1;
}
