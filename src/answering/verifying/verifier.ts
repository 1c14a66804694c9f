import type { Language, Span, SupportReader } from '../../domain/index.js';
import type { LanguageCentres } from '../../index/index.js';
import { wordsOf } from './alignment.js';
import { outletMentions, withoutOutletKind } from './attribution/outlet-mention.js';
import { doubtsByMeaning } from './by-meaning.js';
import { checkNames, checkPolarity } from './checks.js';
import { checkDates } from './dates/check.js';
import type { Finding } from './finding.js';
import { lexiconsFor } from './lexicons.js';
import { checkNumbers } from './numbers/check.js';
import { Meaning, type MeaningEmbedder, type WrittenText } from './meaning.js';
import { findQuote } from './quotes/find-quote.js';
import { type ReadTexts, readText, type TextReading } from './reading.js';
import { Support } from './support.js';
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
  /** One that tells what words mean tells more wrong from right. */
  readonly embedder: MeaningEmbedder;
  readonly centres: Pick<LanguageCentres, 'centred'>;
  /** Null where there is none: then words alone are compared. */
  readonly support: SupportReader | null;
  /** All names of the outlet that is called so, itself among them. */
  readonly namesOfOutlet: (name: string) => readonly string[];
}

/**
 * Checks statements against the quotes that they stand on: code, and no model but the embedded ones for the meaning. It knows nothing of
 * the world, only whether statement and quotes agree.
 *
 * @example
 * const verdict = await verifier.verify({ text: 'About 150 people …', language: en }, [{ passage, quote, language: de, … }]);
 */
export class Verifier {
  private readonly meaning: Meaning;
  private readonly support: Support;

  constructor(private readonly parts: VerifierParts) {
    this.meaning = new Meaning(parts.embedder, parts.centres);
    this.support = new Support(parts.support);
  }

  /**
   * Whether the statement may be shown. Meaning is compared only where words alone do not refuse it, and the statements that are
   * verified at one time are read by the model together.
   */
  async verify(statement: WrittenText, quotes: readonly StatementQuote[]): Promise<Verdict> {
    const { exact, reasons } = exactQuotes(quotes);
    if (reasons.length > 0) return { kind: 'refused', reasons };
    const { stated, quoted, findings, suspects } = this.compare(statement, quotes, exact);
    if (findings.some(({ certain }) => certain))
      return { kind: 'refused', reasons: findings.map(({ reason }) => reason) };
    const doubts = await doubtsByMeaning(stated, quoted, { findings, suspects }, this.meaning);
    const read = { text: statement.text, quotes: exact.map(({ quote }) => quote) };
    const refusals = await this.support.refusalsLeft(read, doubts);
    return refusals.length > 0 ? { kind: 'refused', reasons: refusals } : { kind: 'verified', quotes: exact };
  }

  /**
   * Reads texts that statements may cite, sentences of passages, so that verifying waits for its statements alone. It is no failure where
   * the model cannot: verifying asks it again.
   */
  async readAhead(texts: readonly WrittenText[]): Promise<void> {
    const words = texts.map((text) => ({ ...text, words: wordsOf(tokenize(text.text, text.language)) }));
    await this.meaning.read(words).catch(() => {});
  }

  private compare(
    statement: WrittenText,
    quotes: readonly StatementQuote[],
    exact: readonly ExactQuote[],
  ): { stated: ReadTexts; quoted: ReadTexts[]; findings: Finding[]; suspects: readonly Span[] } {
    const statedTokens = tokenize(statement.text, statement.language);
    const outlets = new Set(quotes.flatMap((quote) => [...this.outletTokens(statedTokens, namedOutlets(quote))]));
    const stated = readText(statement.text, statement.language, () => outlets);
    const quoted = quotes.map(({ language, quotedOutlets }, place): ReadTexts => {
      const text = exact[place]?.quote ?? '';
      const tokens = tokenize(text, language);
      const named = this.outletTokens(tokens, quotedOutlets);
      const reading = readText(text, language, () => named);
      return { text, reading, outlets: tokens.filter((_, token) => named.has(token)) };
    });
    const readings = quoted.map(({ reading }) => reading);
    const names = checkNames(stated, readings, outlets);
    return {
      stated: { text: statement.text, reading: stated, outlets: [] },
      quoted,
      findings: [
        ...checkNumbers(stated, readings),
        ...checkDates(stated, readings),
        ...checkPolarity(stated, readings),
        ...this.checkAttribution(stated, quotes),
        ...names.findings,
      ],
      suspects: names.suspects,
    };
  }

  /** A quote under an outlet's attribution: the statement names that outlet, or says that the one that published it says so. */
  private checkAttribution({ tokens, language }: TextReading, quotes: readonly StatementQuote[]): Finding[] {
    const attributes = lexiconsFor(language).names.attributing.all(tokens).length > 0;
    return quotes.flatMap((quote): Finding[] => {
      const [outlet] = quote.quotedOutlets;
      if (outlet === undefined) return [];
      const isNamed = this.outletTokens(tokens, quote.quotedOutlets).size > 0;
      const isToldByPublisher = attributes && this.outletTokens(tokens, namedOutlets(quote)).size > 0;
      if (isNamed || isToldByPublisher) return [];
      return [{ reason: { kind: 'attribution-lost', outlet }, certain: false, doubtful: [] }];
    });
  }

  private outletTokens(tokens: readonly Token[], outlets: readonly string[]): Set<number> {
    const { namesOfOutlet } = this.parts;
    const names = outlets.flatMap((outlet) => {
      const core = withoutOutletKind(outlet);
      const others = namesOfOutlet(core);
      // A name that nothing is known of is left as it is.
      return [outlet, ...namesOfOutlet(outlet), ...(others.length > 1 ? others : [])];
    });
    return outletMentions(tokens, names);
  }
}

function namedOutlets({ quotedOutlets, outlet }: StatementQuote): string[] {
  return outlet === null ? [...quotedOutlets] : [...quotedOutlets, outlet];
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
