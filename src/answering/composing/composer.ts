import {
  type Citation,
  cite,
  type Language,
  passageLink,
  type Statement,
  type Uncomposed,
} from '../../domain/index.js';
import { ChatModelError } from '../../errors.js';
import { type ChatModel, Fence, type Prompts, type RandomMark } from '../../models/index.js';
import type { CitationSource } from '../../storage/index.js';
import { addressesModels } from './addresses-models.js';
import { checkStatement, type CheckedStatement, type CheckingParts } from './checked-statement.js';
import type { ComposingEvent } from './composing-event.js';
import { askMetered } from './metered-chat.js';
import { readStatementLines, STATEMENTS, type WrittenStatement } from './reply-form.js';
import { describedPassage, englishName, numberedPassages, type ShownPassage } from './shown-passages.js';
import type { Asker, TokenBudget } from './token-budget.js';

/** What composing stands on. */
export interface ComposerParts extends CheckingParts {
  readonly chat: ChatModel;
  readonly prompts: Prompts;
  readonly budget: TokenBudget;
  readonly randomMark: RandomMark;
  readonly report: (event: ComposingEvent) => void;
}

/** A question and the passages that were found for it, best first. */
export interface ComposingRequest {
  readonly question: string;
  /** The language of the question, which is that of the answer. */
  readonly language: Language;
  readonly sources: readonly CitationSource[];
  readonly asker: Asker;
  readonly signal?: AbortSignal;
}

/** What composing came to. */
export type Composition =
  | { readonly kind: 'composed'; readonly statements: readonly Statement[]; readonly citations: readonly Citation[] }
  /** Why there is nothing; null where nothing could be verified, which only the log needs to know. */
  | { readonly kind: 'left'; readonly why: Uncomposed | null };

/** The most statements of an answer. */
const MOST_STATEMENTS = 5;

type VerifiedStatement = Extract<CheckedStatement, { kind: 'verified' }>;

/** Has a chat model word an answer, and lets through only what its passages say. */
export class Composer {
  constructor(private readonly parts: ComposerParts) {}

  /** @throws the reason of the signal, and nothing else that a model could cause */
  async compose(request: ComposingRequest): Promise<Composition> {
    const exhausted = await this.parts.budget.exhausted(request.asker);
    if (exhausted) return { kind: 'left', why: exhausted };
    const passages = numberedPassages(this.shownSources(request.sources));
    if (passages.length === 0) return { kind: 'left', why: null };
    try {
      const written = (await this.write(request, passages)).slice(0, MOST_STATEMENTS);
      const checked = await Promise.all(written.map(async (one) => this.checkAndMend(one, passages, request)));
      const verified = withoutRepetitions(checked.filter((one) => one !== null));
      if (verified.length > 0) return { kind: 'composed', ...numbered(verified) };
      this.parts.report({ kind: 'nothing-verified', written: written.length });
      return { kind: 'left', why: null };
    } catch (error) {
      return this.leave(error);
    }
  }

  private leave(error: unknown): Composition {
    if (!(error instanceof ChatModelError)) throw error;
    this.parts.report({ kind: 'model-failed', error });
    return { kind: 'left', why: 'model-unavailable' };
  }

  /** The passages of articles that speak to readers. */
  private shownSources(sources: readonly CitationSource[]): CitationSource[] {
    const withheld = new Set(
      sources
        .map(({ version }) => version)
        .filter(({ text, outlet, title }) => [text, outlet ?? '', title ?? ''].some(addressesModels)),
    );
    return sources.filter(({ version, articleId, passage }) => {
      if (!withheld.has(version)) return true;
      this.parts.report({ kind: 'article-withheld', passage: passageLink(articleId, passage.number) });
      return false;
    });
  }

  private async write(request: ComposingRequest, passages: readonly ShownPassage[]): Promise<WrittenStatement[]> {
    const { question, language } = request;
    const { fence, enclosed } = this.enclose(passages, question);
    const prompt = this.parts.prompts.fill('compose-answer', {
      language: nameForModel(language),
      question: fence.enclose('question', question),
      passages: enclosed,
      mark: fence.mark,
    });
    return this.ask('answer', prompt, request);
  }

  /** The statement as it may be shown, or as the model has mended it; null where it may not be shown either way. */
  private async checkAndMend(
    written: WrittenStatement,
    passages: readonly ShownPassage[],
    request: ComposingRequest,
  ): Promise<VerifiedStatement | null> {
    const first = await checkStatement(written, passages, request.language, this.parts);
    if (first.kind === 'verified') return first;
    const { text, reasons } = first;
    this.parts.report({ kind: 'statement-refused', text, reasons });
    const mended = await this.mend(written, reasons, passages, request);
    if (!mended) {
      this.parts.report({ kind: 'statement-withdrawn', text });
      return null;
    }
    const second = await checkStatement(mended, passages, request.language, this.parts);
    if (second.kind === 'verified') return second;
    this.parts.report({ kind: 'statement-dropped', text: second.text, reasons: second.reasons });
    return null;
  }

  /** Null where the model withdraws the statement or cannot be asked: the other statements stand without it. */
  private async mend(
    { text, quotes }: WrittenStatement,
    reasons: readonly string[],
    passages: readonly ShownPassage[],
    request: ComposingRequest,
  ): Promise<WrittenStatement | null> {
    const statement = [text, ...quotes.map(({ passage, quote }) => `${passage}: ${quote}`)].join('\n');
    const { fence, enclosed } = this.enclose(passages, statement);
    const prompt = this.parts.prompts.fill('mend-statement', {
      language: nameForModel(request.language),
      statement: fence.enclose('statement', statement),
      reasons: reasons.map((reason) => `- ${reason}`).join('\n'),
      passages: enclosed,
      mark: fence.mark,
    });
    try {
      return (await this.ask('statement', prompt, request))[0] ?? null;
    } catch (error) {
      this.leave(error);
      return null;
    }
  }

  private enclose(passages: readonly ShownPassage[], other: string): { fence: Fence; enclosed: string } {
    const texts = passages.map(describedPassage);
    const fence = Fence.around([...texts, other], this.parts.randomMark);
    const enclosed = texts.map((text, place) => fence.enclose(`passage ${passages[place]?.id}`, text)).join('\n\n');
    return { fence, enclosed };
  }

  private async ask(
    name: string,
    prompt: { readonly system: string; readonly user: string },
    { asker, signal }: ComposingRequest,
  ): Promise<WrittenStatement[]> {
    const reply = await askMetered(this.parts, asker, {
      name,
      prompt,
      schema: STATEMENTS,
      readText: readStatementLines,
      ...(signal && { signal }),
    });
    return reply.statements;
  }
}

function nameForModel(language: Language): string {
  return language === 'und' ? 'the language of the question' : englishName(language);
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
