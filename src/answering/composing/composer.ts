import { type Citation, cite, passageLink, type Statement, type Uncomposed } from '../../domain/index.js';
import { ChatModelError } from '../../errors.js';
import { addressesModels } from './addresses-models.js';
import { checkStatement, type CheckedStatement, type CheckingParts } from './checked-statement.js';
import type { ComposingEvent } from './composing-event.js';
import type { WrittenStatement } from './reply-form.js';
import { numberedPassages, type PassageSource, sentencesOf, type ShownPassage } from './shown-passages.js';
import { StatementWriter, type WriterParts, type WritingRequest } from './statement-writer.js';
import { mostStatements, reasonsAgainst, spendingOf } from './writing-task.js';

type Report = (event: ComposingEvent) => void;

/** What composing stands on. */
export interface ComposerParts extends CheckingParts, WriterParts {
  /** Told what happens, where a request has no log of its own. */
  readonly report: Report;
}

/** What is to be written, and the passages that it is to be written from, best first. */
export interface ComposingRequest extends WritingRequest {
  readonly sources: readonly PassageSource[];
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

type VerifiedStatement = Extract<CheckedStatement, { kind: 'verified' }>;

/** Has a chat model word an answer or a story, and lets through only what its passages say. */
export class Composer {
  constructor(private readonly parts: ComposerParts) {}

  /** @throws the reason of the signal; whatever a model does comes to a composition */
  async compose(request: ComposingRequest): Promise<Composition> {
    const report = request.report ?? this.parts.report;
    const exhausted = await this.parts.budget.exhausted(spendingOf(request.task));
    if (exhausted) return { kind: 'left', why: exhausted };
    const passages = numberedPassages(speakingToReaders(request.sources, report));
    if (passages.length === 0) return { kind: 'left', why: null };
    const writer = new StatementWriter(this.parts, request, passages);
    // What statements will cite is read while the model writes them.
    void this.parts.verifier.readAhead?.(sentencesOf(passages));
    const written = await unlessModelFails(async () => writer.write(), report);
    if (!written) return { kind: 'left', why: 'model-unavailable' };
    const composing = { writer, passages, report, request };
    const statements = written.slice(0, mostStatements(request.task));
    const checked = await Promise.all(statements.map(async (one) => this.checkAndMend(one, composing)));
    const verified = withoutRepetitions(checked.filter((one) => one !== null));
    if (verified.length > 0) return { kind: 'composed', ...numbered(verified) };
    report({ kind: 'nothing-verified', written: written.length });
    return { kind: 'left', why: null };
  }

  /** The statement as it may be shown, or as the model has mended it; null where it may not be shown either way. */
  private async checkAndMend(written: WrittenStatement, composing: Composing): Promise<VerifiedStatement | null> {
    const { writer, report } = composing;
    const first = await this.check(written, composing);
    if (first.kind === 'verified') return first;
    const { text, reasons } = first;
    report({ kind: 'statement-refused', text, reasons });
    const mended = await unlessModelFails(async () => writer.mend(written, reasons), report);
    if (!mended) {
      report({ kind: 'statement-dropped', text, reasons });
      return null;
    }
    const second = await this.check(mended, composing);
    if (second.kind === 'verified') return second;
    report({ kind: 'statement-dropped', text: second.text, reasons: second.reasons });
    return null;
  }

  private async check(written: WrittenStatement, { passages, request }: Composing): Promise<CheckedStatement> {
    const checked = await checkStatement(written, passages, request.language, this.parts);
    if (checked.kind === 'refused') return checked;
    const reasons = reasonsAgainst(request.task, checked.quotes);
    return reasons.length === 0 ? checked : { kind: 'refused', text: checked.text, reasons };
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
function speakingToReaders(sources: readonly PassageSource[], report: Report): PassageSource[] {
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
      const key = `${source.articleId}.${source.passage.number}:${span.start}-${span.end}`;
      if (!citations.has(key)) citations.set(key, cite(source, span));
      return key;
    });
    const numbers = [...new Set(keys)].map((key) => [...citations.keys()].indexOf(key) + 1);
    return { text, highlight: null, citations: numbers };
  });
  return { statements, citations: [...citations.values()] };
}
