import { cite, type Language, shift, type Span } from '../../domain/index.js';
import { findQuote, type StatementQuote, type Verifier, wordReason } from '../verifying/index.js';
import type { WrittenQuote, WrittenStatement } from './reply-form.js';
import { englishName, passageNamed, type PassageSource, type ShownPassage, wholeSentences } from './shown-passages.js';
import { withoutLinks } from './without-links.js';

/** A quote that stands in a passage word for word, in whole sentences. */
export interface CheckedQuote {
  readonly source: PassageSource;
  /** Offsets into the article. */
  readonly span: Span;
}

/** What came of a statement: it may be shown, or all that is wrong with it, each in one line of English. */
export type CheckedStatement =
  | { readonly kind: 'verified'; readonly text: string; readonly quotes: readonly CheckedQuote[] }
  | { readonly kind: 'refused'; readonly text: string; readonly reasons: readonly string[] };

/** What statements are checked with. */
export interface CheckingParts {
  readonly verifier: Pick<Verifier, 'verify'> & Partial<Pick<Verifier, 'readAhead'>>;
  readonly detectLanguage: (text: string) => Language;
}

/** Longer statements are no single sentence, in UTF-16 units. */
const LONGEST_STATEMENT = 600;
/** The most quotes of one statement; what comes after them is not looked at. */
const MOST_QUOTES = 4;
/** From this length on the language of a sentence can be told, in UTF-16 units. */
const TELLING_UNITS = 60;

/** Checks what a model wrote, as it would be shown. */
export async function checkStatement(
  written: WrittenStatement,
  passages: readonly ShownPassage[],
  language: Language,
  parts: CheckingParts,
): Promise<CheckedStatement> {
  // What is far too long is refused for that, and need not be read whole.
  const text = withoutLinks(written.text.slice(0, 2 * LONGEST_STATEMENT));
  const formal = formalReasons(text, written.quotes.length, language, parts);
  if (formal.length > 0) return { kind: 'refused', text, reasons: formal };
  const found = written.quotes.slice(0, MOST_QUOTES).map((quote) => locate(quote, passages));
  const missing = found.filter((quote) => quote.kind === 'missing');
  if (missing.length > 0) {
    const reasons = missing.map(({ quote }) => wordReason({ kind: 'quote-not-found', quote }));
    return { kind: 'refused', text, reasons };
  }
  const quotes = found.filter((quote) => quote.kind === 'found');
  const verdict = await parts.verifier.verify({ text, language }, quotes.map(statementQuote));
  if (verdict.kind === 'refused') return { kind: 'refused', text, reasons: verdict.reasons.map(wordReason) };
  return { kind: 'verified', text, quotes: quotes.map(({ passage: { source }, span }) => ({ source, span })) };
}

/** A quote in the whole sentences that it is a part of, or one that stands nowhere. */
type LocatedQuote =
  | { readonly kind: 'found'; readonly passage: ShownPassage; readonly span: Span }
  | { readonly kind: 'missing'; readonly quote: string };

function locate({ passage: name, quote }: WrittenQuote, passages: readonly ShownPassage[]): LocatedQuote {
  const passage = passageNamed(name, passages);
  const place = passage && findQuote(passage.text, quote);
  if (!place) return { kind: 'missing', quote };
  const { source } = passage;
  return { kind: 'found', passage, span: wholeSentences(source, shift(place, source.passage.start)) };
}

function formalReasons(text: string, quotes: number, language: Language, { detectLanguage }: CheckingParts): string[] {
  if (text === '') return ['The statement is empty.'];
  if (quotes === 0) return ['The statement has no quote.'];
  if (text.length > LONGEST_STATEMENT) return ['The statement is too long for one sentence.'];
  const detected = text.length < TELLING_UNITS || language === 'und' ? language : detectLanguage(text);
  if (detected === language || detected === 'und') return [];
  return [`The statement is not in ${englishName(language)}.`];
}

function statementQuote({
  passage: { id, text, source },
  span,
}: Extract<LocatedQuote, { kind: 'found' }>): StatementQuote {
  const { quote, language, quotedOutlets, outlet } = cite(source, span);
  return { passage: { id, text }, quote, language, quotedOutlets: quotedOutlets.map(({ name }) => name), outlet };
}
