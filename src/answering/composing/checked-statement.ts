import { cite, type Language, shift, type Span } from '../../domain/index.js';
import type { CitationSource } from '../../storage/index.js';
import { type StatementQuote, type Verifier, wordReason } from '../verifying/index.js';
import type { WrittenStatement } from './reply-form.js';
import { englishName, passageNamed, type ShownPassage, wholeSentences } from './shown-passages.js';
import { withoutLinks } from './without-links.js';

/** A quote that stands in a passage word for word, in whole sentences. */
export interface CheckedQuote {
  readonly source: CitationSource;
  /** Offsets into the article. */
  readonly span: Span;
}

/** What came of a statement: it may be shown, or all that is wrong with it, each in one line of English. */
export type CheckedStatement =
  | { readonly kind: 'verified'; readonly text: string; readonly quotes: readonly CheckedQuote[] }
  | { readonly kind: 'refused'; readonly text: string; readonly reasons: readonly string[] };

/** What statements are checked with. */
export interface CheckingParts {
  readonly verifier: Pick<Verifier, 'verify'>;
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
  const text = withoutLinks(written.text);
  const formal = formalReasons(text, language, parts);
  if (formal.length > 0) return { kind: 'refused', text, reasons: formal };
  const quotes = written.quotes
    .slice(0, MOST_QUOTES)
    .map(({ passage, quote }): QuotedPassage => ({ passage: passageNamed(passage, passages), quote }));
  const asWritten = await verify(text, quotes, language, parts);
  if (asWritten.kind === 'refused') return asWritten;
  const whole = asWritten.quotes.map(({ source, span }) => ({ source, span: wholeSentences(source, span) }));
  if (whole.every(({ span }, place) => isSame(span, asWritten.quotes[place]?.span))) return asWritten;
  return verify(
    text,
    whole.map(({ source, span }) => ({
      passage: passages.find((shown) => shown.source === source) ?? null,
      quote: source.version.text.slice(span.start, span.end),
    })),
    language,
    parts,
  );
}

interface QuotedPassage {
  readonly passage: ShownPassage | null;
  readonly quote: string;
}

function formalReasons(text: string, language: Language, { detectLanguage }: CheckingParts): string[] {
  if (text === '') return ['The statement is empty.'];
  if (text.length > LONGEST_STATEMENT) return ['The statement is too long for one sentence.'];
  const detected = text.length < TELLING_UNITS || language === 'und' ? language : detectLanguage(text);
  if (detected === language || detected === 'und') return [];
  return [`The statement is not in ${englishName(language)}.`];
}

async function verify(
  text: string,
  quotes: readonly QuotedPassage[],
  language: Language,
  { verifier }: CheckingParts,
): Promise<CheckedStatement> {
  const verdict = await verifier.verify({ text, language }, quotes.map(statementQuote));
  if (verdict.kind === 'refused') return { kind: 'refused', text, reasons: verdict.reasons.map(wordReason) };
  const checked = verdict.quotes.flatMap((exact, place): CheckedQuote[] => {
    const source = quotes[place]?.passage?.source;
    return source ? [{ source, span: shift({ start: exact.start, end: exact.end }, source.passage.start) }] : [];
  });
  return { kind: 'verified', text, quotes: checked };
}

/** A quote from a passage that there is not stands in none. */
function statementQuote({ passage, quote }: QuotedPassage): StatementQuote {
  if (!passage) {
    return { passage: { id: '', text: '' }, quote, language: UNKNOWN, quotedOutlets: [], outlet: null };
  }
  const { source, text, id } = passage;
  const start = text.indexOf(quote);
  // What is not there as it is written may still be found, anywhere in the passage.
  const place = start < 0 ? { start: 0, end: text.length } : { start, end: start + quote.length };
  const { language, quotedOutlets, outlet } = cite(source, shift(place, source.passage.start));
  return { passage: { id, text }, quote, language, quotedOutlets: quotedOutlets.map(({ name }) => name), outlet };
}

function isSame(span: Span, other: Span | undefined): boolean {
  return span.start === other?.start && span.end === other.end;
}

// "und" is the code for what is not known, and a code by its form.
const UNKNOWN = 'und' as Language;
