import type { QuotedOutlet } from './article.js';
import type { Language } from './language.js';
import type { ArticleLink, PassageLink } from './permalink.js';

/** A quote from one passage, word for word, and where it comes from. */
export interface Citation {
  readonly passage: PassageLink;
  readonly article: ArticleLink;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly language: Language;
  readonly publishedAt: string | null;
  readonly url: string | null;
  /** `article.text.slice(start, end)` of the version named. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** The version of the article, from 1. */
  readonly version: number;
  /** When the article's source was seen to have taken it back, ISO 8601; null while it stands there. */
  readonly withdrawnAt: string | null;
  /** The outlets under whose attribution the quote stands. */
  readonly quotedOutlets: readonly CitedOutlet[];
}

/** A quoted outlet as a citation shows it. */
export interface CitedOutlet extends Omit<QuotedOutlet, 'basis' | 'reach' | 'cites'> {
  /** Whom it cites in turn, in the article's words, 80 UTF-16 units of them at most and "…" where more follow; or null. */
  readonly cites: string | null;
}
