import type { Language, Provenance, Span } from '../../domain/index.js';
import type { NamedOutlet } from './quoting/mention.js';
import type { OutletDirectory } from './outlets/outlet-directory.js';
import { patternsOf } from './patterns/index.js';
import { publisherOf } from './publisher/publisher.js';
import { QuotedOutletFinder } from './quoting/quoted-outlets.js';

/** What an article says about itself and what is needed to find where it comes from. */
export interface TracedArticle {
  readonly text: string;
  /** The outlet as the source labels it, or null. */
  readonly outlet: string | null;
  readonly language: Language;
  readonly url: string | null;
  /** The sentences of the text, in order. */
  readonly sentences: readonly Span[];
}

/** Where an article comes from, and what in its text says so. */
export interface TracedProvenance extends Provenance {
  /** The words that show who published it, or null where they are not in the text: a label, the address, nothing. */
  readonly outletEvidence: Span | null;
}

/** Finds an article's provenance. Pure; `evidence` is always `text.slice(start, end)`. */
export type FindProvenance = (article: TracedArticle) => TracedProvenance;

/**
 * Makes the function that finds who published an article and whom it quotes. Patterns are compiled when the first
 * article of their language comes; in languages without patterns no outlet is found quoted.
 */
export function createProvenanceFinder(outlets: OutletDirectory): FindProvenance {
  const finders = new Map<Language, QuotedOutletFinder | null>();

  function finderFor(language: Language): QuotedOutletFinder | null {
    const known = finders.get(language);
    if (known !== undefined) return known;
    const patterns = patternsOf(language);
    const finder = patterns && new QuotedOutletFinder(outlets.in(language), patterns);
    finders.set(language, finder);
    return finder;
  }

  return (article) => {
    const { text, language, sentences } = article;
    const named = outlets.in(language);
    const publisher = publisherOf(article, named);
    const outlet = publisher?.name ?? null;
    const own = outlet === null ? null : (named.resolve(outlet)?.name ?? outlet).toLowerCase();
    const isOwn = ({ name }: NamedOutlet): boolean => name.toLowerCase() === own;
    const quotedOutlets = finderFor(language)?.find(text, sentences, isOwn) ?? [];
    return { outlet, outletEvidence: publisher?.evidence ?? null, language, quotedOutlets };
  };
}
