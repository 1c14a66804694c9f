import {
  articleLink,
  type Citation,
  type CitedOutlet,
  contains,
  overlaps,
  passageLink,
  type QuotedOutlet,
  type Span,
} from '../domain/index.js';
import type { CitationSource } from '../storage/index.js';

/**
 * Cites a run of a passage's text, word for word.
 *
 * @param span offsets into the article, inside the passage
 */
export function cite({ articleId, passage, version }: CitationSource, span: Span): Citation {
  const { title, text, outlet, language, publishedAt, url, number, quotedOutlets } = version;
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
    quotedOutlets: outletsReaching(quotedOutlets, span),
  };
}

/** The outlets under whose attribution a span stands, each once, by the evidence inside the span or else the nearest to it. */
function outletsReaching(quoted: readonly QuotedOutlet[], span: Span): CitedOutlet[] {
  const reaching = quoted.filter(({ reach }) => overlaps(reach, span));
  const nearest = reaching.toSorted((a, b) => distance(a, span) - distance(b, span));
  const byName = new Map(nearest.toReversed().map((outlet) => [outlet.name, outlet]));
  return [...byName.values()].sort((a, b) => a.start - b.start).map(({ reach: _, ...cited }) => cited);
}

function distance(evidence: Span, span: Span): number {
  if (contains(span, evidence)) return 0;
  return Math.min(Math.abs(evidence.start - span.start), Math.abs(evidence.end - span.end)) + 1;
}
