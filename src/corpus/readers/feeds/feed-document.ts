import type { Language } from '../../../domain/index.js';

/** What a feed of any format says. */
export interface FeedDocument {
  readonly title: string | null;
  /** The site that the feed belongs to, absolute. */
  readonly link: string | null;
  readonly language: Language | null;
  /** How long the feed asks to be left alone (`<ttl>`, `sy:updatePeriod`), in ms; positive. */
  readonly ttlMs: number | null;
  /** In the feed's order, at most 1,000. */
  readonly entries: readonly FeedEntry[];
}

/** One entry of a feed. At least one of address, title, content and summary is there. */
export interface FeedEntry {
  /** `guid`, `atom:id`, `rdf:about` or JSON's `id`, as it stands: unique in its feed at most. */
  readonly id: string | null;
  /** Absolute, http or https, as the feed has it: parameters that track readers are still there. */
  readonly url: string | null;
  /** Plain text on one line. */
  readonly title: string | null;
  /** `content:encoded`, Atom's `content`, JSON's `content_html` (or `content_text`, made HTML). */
  readonly contentHtml: string | null;
  /** `description` or `summary`; in many feeds the whole article. */
  readonly summaryHtml: string | null;
  /** ISO 8601, a date or a moment. */
  readonly publishedAt: string | null;
  /** ISO 8601, a date or a moment. */
  readonly updatedAt: string | null;
  readonly authors: readonly string[];
  /** The entry's own label; a feed's label is often its software's default. */
  readonly language: Language | null;
  /** Who published the entry where the feed gathers from others: RSS and Atom `source`. */
  readonly outlet: string | null;
}
