import { type Citation, cite, passageLink, type Statement, type Uncomposed } from '../../domain/index.js';
import { ChatModelError } from '../../errors.js';
import type { CitationSource } from '../../storage/index.js';
import { addressesModels } from './addresses-models.js';
import { checkStatement, type CheckedStatement, type CheckingParts } from './checked-statement.js';
import type { ComposingEvent } from './composing-event.js';
import type { WrittenStatement } from './reply-form.js';
import { numberedPassages, type ShownPassage } from './shown-passages.js';
import { StatementWriter, type WriterParts, type WritingRequest } from './statement-writer.js';

type Report = (event: ComposingEvent) => void;

/** What composing stands on. */
export interface ComposerParts extends CheckingParts, WriterParts {
  /** Told what happens, where a request has no log of its own. */
  readonly report: Report;
}

/** A question and the passages that were found for it, best first. */
export interface ComposingRequest extends WritingRequest {
  readonly sources: readonly CitationSource[];
  /** Told what happens, in place of the composer's own log. */
  readonly report?: Report;
}

/** What composing came to. */
export type Composition =
  | { readonly kind: 'composed'; readonly statements: readonly Statement[]; readonly citations: readonly Citation[] }
  /** Why there is nothing; null where nothing could be verified, which only the log needs to know. */
  | { readonly kind: 'left'; readonly why: Uncomposed | null };

/** How much of an article around a passage is searched for words to models, in UTF-16 units on each side. */
const SURROUNDINGS = 10_000;
/** The most statements of an answer. */
const MOST_STATEMENTS = 5;

type VerifiedStatement = Extract<CheckedStatement, { kind: 'verified' }>;

/** Has a chat model word an answer, and lets through only what its passages say. */
export class Composer {
  constructor(private readonly parts: ComposerParts) {}

  /** @throws the reason of the signal; whatever a model does comes to a composition */
  async compose(request: ComposingRequest): Promise<Composition> {
    const report = request.report ?? this.parts.report;
    const exhausted = await this.parts.budget.exhausted(request.asker);
    if (exhausted) return { kind: 'left', why: exhausted };
    const passages = numberedPassages(speakingToReaders(request.sources, report));
    if (passages.length === 0) return { kind: 'left', why: null };
    const writer = new StatementWriter(this.parts, request, passages);
    const written = await unlessModelFails(async () => writer.write(), report);
    if (!written) return { kind: 'left', why: 'model-unavailable' };
    const composing = { writer, passages, report, request };
    const statements = written.slice(0, MOST_STATEMENTS);
    const checked = await Promise.all(statements.map(async (one) => this.checkAndMend(one, composing)));
    const verified = withoutRepetitions(checked.filter((one) => one !== null));
    if (verified.length > 0) return { kind: 'composed', ...numbered(verified) };
    report({ kind: 'nothing-verified', written: written.length });
    return { kind: 'left', why: null };
  }

  /** The statement as it may be shown, or as the model has mended it; null where it may not be shown either way. */
  private async checkAndMend(written: WrittenStatement, composing: Composing): Promise<VerifiedStatement | null> {
    const { writer, passages, report, request } = composing;
    const first = await checkStatement(written, passages, request.language, this.parts);
    if (first.kind === 'verified') return first;
    const { text, reasons } = first;
    report({ kind: 'statement-refused', text, reasons });
    const mended = await unlessModelFails(async () => writer.mend(written, reasons), report);
    if (!mended) {
      report({ kind: 'statement-dropped', text, reasons });
      return null;
    }
    const second = await checkStatement(mended, passages, request.language, this.parts);
    if (second.kind === 'verified') return second;
    report({ kind: 'statement-dropped', text: second.text, reasons: second.reasons });
    return null;
  }
}

interface Composing {
  readonly writer: StatementWriter;
  readonly passages: readonly ShownPassage[];
  readonly report: Report;
  readonly request: ComposingRequest;
}

/** Null where the model cannot be used, which is told. */
async function unlessModelFails<T>(work: () => Promise<T>, report: Report): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ChatModelError)) throw error;
    report({ kind: 'model-failed', error });
    return null;
  }
}

/** The passages of articles that speak to readers, and not to models. */
function speakingToReaders(sources: readonly CitationSource[], report: Report): CitationSource[] {
  const suspicious = sources.filter(({ version: { text, outlet }, passage: { start, end } }) =>
    [text.slice(Math.max(0, start - SURROUNDINGS), end + SURROUNDINGS), outlet ?? ''].some(addressesModels),
  );
  const withheld = new Set(suspicious.map(({ version }) => version));
  return sources.filter(({ version, articleId, passage }) => {
    if (!withheld.has(version)) return true;
    report({ kind: 'article-withheld', passage: passageLink(articleId, passage.number) });
    return false;
  });
}

function withoutRepetitions(statements: readonly VerifiedStatement[]): VerifiedStatement[] {
  return [...new Map(statements.map((statement) => [statement.text, statement])).values()];
}

/** Statements with the numbers of their citations; a run of text that carries several statements is one citation. */
function numbered(verified: readonly VerifiedStatement[]): { statements: Statement[]; citations: Citation[] } {
  const citations = new Map<string, Citation>();
  const statements = verified.map(({ text, quotes }): Statement => {
    const keys = quotes.map(({ source, span }) => {
      const key = `${source.passageId}:${span.start}-${span.end}`;
      if (!citations.has(key)) citations.set(key, cite(source, span));
      return key;
    });
    const numbers = [...new Set(keys)].map((key) => [...citations.keys()].indexOf(key) + 1);
    return { text, highlight: null, citations: numbers };
  });
  return { statements, citations: [...citations.values()] };
}
