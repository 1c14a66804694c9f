import type { Embedder, Language } from '../../domain/index.js';
import type { LanguageCentres } from '../../index/index.js';
import { outletMentions } from './attribution/outlet-mention.js';
import { checkDates, checkNames, checkNumbers, checkPolarity } from './checks.js';
import { lexiconsFor } from './lexicons.js';
import { Meaning, type WrittenText } from './meaning.js';
import { findQuote } from './quotes/find-quote.js';
import { readText, type TextReading } from './reading.js';
import type { Token } from './text/tokens.js';
import { tokenize } from './text/tokens.js';
import type { ExactQuote, RefusalReason, Verdict } from './verdict.js';

/** A quote that a statement stands on. */
export interface StatementQuote {
  /** The passage that it is said to stand in. */
  readonly passage: { readonly id: string; readonly text: string };
  readonly quote: string;
  readonly language: Language;
  /** Names of the outlets under whose attribution the quote stands. */
  readonly quotedOutlets: readonly string[];
  /** Who published it, where that is known. */
  readonly outlet: string | null;
}

/** What verifying stands on. */
export interface VerifierParts {
  readonly embedder: Pick<Embedder, 'embedTexts'>;
  readonly centres: Pick<LanguageCentres, 'centred'>;
  /** All names of the outlet that is called so, itself among them. */
  readonly namesOfOutlet: (name: string) => readonly string[];
}

/**
 * The similarity of statement and quotes below which a statement says something else. The least of the right statements of
 * test/answering/verifying/statements/fit*.jsonl lies above it.
 */
export const LEAST_SIMILARITY = 0.42;
/** The similarity that a statement may lose when what its quotes deny is left out of them, and still not speak of it; fitted as above. */
const GREATEST_LOSS = 0.025;

/** A clause, and whether it denies something in any way. */
interface DenyingClause extends WrittenText {
  readonly denies: boolean;
}

interface ComparedClauses {
  readonly stated: readonly DenyingClause[];
  readonly quoted: readonly DenyingClause[];
  /** What each quote says besides what it denies, where that is anything. */
  readonly affirmed: readonly WrittenText[];
}

/**
 * Checks statements against the quotes that they stand on: code, and no model but the embedded one for the meaning. It knows nothing of
 * the world, only whether statement and quotes agree.
 *
 * @example
 * const verdict = await verifier.verify({ text: 'About 150 people …', language: en }, [{ passage, quote, language: de, … }]);
 */
export class Verifier {
  private readonly meaning: Meaning;

  constructor(private readonly parts: VerifierParts) {
    this.meaning = new Meaning(parts.embedder, parts.centres);
  }

  /** Whether the statement may be shown. Meaning is compared only where nothing else is wrong. */
  async verify(statement: WrittenText, quotes: readonly StatementQuote[]): Promise<Verdict> {
    const { exact, reasons } = exactQuotes(quotes);
    if (reasons.length > 0) return { kind: 'refused', reasons };
    const { wrong, clauses } = this.compare(statement, quotes, exact);
    if (wrong.some(({ kind }) => kind !== 'negation-lost') || (wrong.length > 0 && clauses.affirmed.length === 0))
      return { kind: 'refused', reasons: wrong };
    const quoted = quotes.map(({ language }, place) => ({ text: exact[place]?.quote ?? '', language }));
    const similarity = await this.meaning.similarity(statement, quoted);
    if (similarity < LEAST_SIMILARITY) return { kind: 'refused', reasons: [{ kind: 'far-in-meaning', similarity }] };
    if (wrong.length > 0 && (await this.isSpokenOf(statement, clauses, similarity)))
      return { kind: 'refused', reasons: wrong };
    return { kind: 'verified', quotes: exact };
  }

  private compare(
    statement: WrittenText,
    quotes: readonly StatementQuote[],
    exact: readonly ExactQuote[],
  ): { wrong: RefusalReason[]; clauses: ComparedClauses } {
    const tokens = tokenize(statement.text, statement.language);
    const outlets = new Set(quotes.flatMap((quote) => [...this.outletTokens(tokens, namedOutlets(quote))]));
    const stated = readText(statement.text, statement.language, () => outlets);
    const quoted = quotes.map((quote, place): TextReading => {
      const { language, quotedOutlets } = quote;
      return readText(exact[place]?.quote ?? '', language, (read) => this.outletTokens(read, quotedOutlets));
    });
    const clauses = quoted.map((reading, place) => clausesOf(exact[place]?.quote ?? '', reading));
    return {
      wrong: [
        ...checkNumbers(stated, quoted),
        ...checkDates(stated, quoted),
        ...checkNames(stated, quoted, outlets),
        ...checkPolarity(stated, quoted),
        ...this.checkAttribution(stated, quotes),
      ],
      clauses: {
        stated: clausesOf(statement.text, stated),
        quoted: clauses.flat(),
        affirmed: clauses.flatMap(affirmedOf),
      },
    };
  }

  /**
   * Whether a statement speaks of what its quotes deny: some clause of it is nearest to one that denies, or it is farther from the quotes
   * without those.
   */
  private async isSpokenOf(
    statement: WrittenText,
    { stated, quoted, affirmed }: ComparedClauses,
    similarity: number,
  ): Promise<boolean> {
    const nearest = await this.meaning.nearest(stated, quoted, LEAST_SIMILARITY);
    if (nearest.some((place) => quoted[place]?.denies)) return true;
    return (await this.meaning.similarity(statement, affirmed)) < similarity - GREATEST_LOSS;
  }

  /** A quote under an outlet's attribution: the statement names that outlet, or the one that published it, and says that it says so. */
  private checkAttribution({ tokens, language }: TextReading, quotes: readonly StatementQuote[]): RefusalReason[] {
    const attributes = lexiconsFor(language).names.attributing.all(tokens).length > 0;
    return quotes.flatMap((quote): RefusalReason[] => {
      const [outlet] = quote.quotedOutlets;
      if (outlet === undefined) return [];
      const named = this.outletTokens(tokens, namedOutlets(quote)).size > 0;
      return named && attributes ? [] : [{ kind: 'attribution-lost', outlet }];
    });
  }

  private outletTokens(tokens: readonly Token[], outlets: readonly string[]): Set<number> {
    return outletMentions(
      tokens,
      outlets.flatMap((outlet) => [outlet, ...this.parts.namesOfOutlet(outlet)]),
    );
  }
}

function namedOutlets({ quotedOutlets, outlet }: StatementQuote): string[] {
  return outlet === null ? [...quotedOutlets] : [...quotedOutlets, outlet];
}

function clausesOf(text: string, { polarity, language }: TextReading): DenyingClause[] {
  return polarity.clauses.map(({ start, end, denies, implies }) => ({
    text: text.slice(start, end),
    language,
    denies: denies || implies,
  }));
}

function affirmedOf(clauses: readonly DenyingClause[]): WrittenText[] {
  const affirmed = clauses.filter(({ denies }) => !denies);
  const [first] = affirmed;
  return first ? [{ text: affirmed.map(({ text }) => text).join(' '), language: first.language }] : [];
}

function exactQuotes(quotes: readonly StatementQuote[]): { exact: ExactQuote[]; reasons: RefusalReason[] } {
  const exact: ExactQuote[] = [];
  const reasons: RefusalReason[] = quotes.length === 0 ? [{ kind: 'quote-not-found', quote: '' }] : [];
  for (const { passage, quote } of quotes) {
    const span = findQuote(passage.text, quote);
    if (span) exact.push({ passage: passage.id, quote: passage.text.slice(span.start, span.end), ...span });
    else reasons.push({ kind: 'quote-not-found', quote });
  }
  return { exact, reasons };
}
