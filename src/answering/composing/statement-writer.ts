import type { Language } from '../../domain/index.js';
import { type ChatModel, Fence, type Prompts, type RandomMark } from '../../models/index.js';
import { askMetered } from './metered-chat.js';
import { readStatementLines, STATEMENTS, type WrittenStatement } from './reply-form.js';
import { describedPassage, englishName, type ShownPassage } from './shown-passages.js';
import type { Asker, TokenBudget } from './token-budget.js';

/** What a chat model is asked with. */
export interface WriterParts {
  readonly chat: ChatModel;
  readonly prompts: Prompts;
  readonly budget: TokenBudget;
  readonly randomMark: RandomMark;
}

/** What is asked, by whom. */
export interface WritingRequest {
  readonly question: string;
  /** The language of the question, which is that of the answer. */
  readonly language: Language;
  readonly asker: Asker;
  readonly signal?: AbortSignal;
}

/** Has a chat model write statements about passages. Whatever it throws is a ChatModelError or the reason of the signal. */
export class StatementWriter {
  private readonly described: readonly string[];

  constructor(
    private readonly parts: WriterParts,
    private readonly request: WritingRequest,
    private readonly passages: readonly ShownPassage[],
  ) {
    this.described = passages.map(describedPassage);
  }

  /** Statements that are to answer the question; none where the model sees no answer. */
  async write(): Promise<readonly WrittenStatement[]> {
    const { question, language } = this.request;
    const { fence, passages } = this.enclose(question);
    return this.ask(
      'answer',
      this.parts.prompts.fill('compose-answer', {
        language: nameForModel(language),
        question: fence.enclose('question', question),
        passages,
        mark: fence.mark,
      }),
    );
  }

  /** A statement once more, by what was wrong with it; null where the model withdraws it. */
  async mend({ text, quotes }: WrittenStatement, reasons: readonly string[]): Promise<WrittenStatement | null> {
    const statement = [text, ...quotes.map(({ passage, quote }) => `${passage}: ${quote}`)].join('\n');
    const { fence, passages } = this.enclose(statement);
    const [mended] = await this.ask(
      'statement',
      this.parts.prompts.fill('mend-statement', {
        language: nameForModel(this.request.language),
        statement: fence.enclose('statement', statement),
        reasons: reasons.map((reason) => `- ${reason}`).join('\n'),
        passages,
        mark: fence.mark,
      }),
    );
    return mended ?? null;
  }

  private enclose(other: string): { readonly fence: Fence; readonly passages: string } {
    const fence = Fence.around([...this.described, other], this.parts.randomMark);
    const enclosed = this.passages.map(({ id }, place) => fence.enclose(`passage ${id}`, this.described[place] ?? ''));
    return { fence, passages: enclosed.join('\n\n') };
  }

  private async ask(
    name: string,
    prompt: { readonly system: string; readonly user: string },
  ): Promise<readonly WrittenStatement[]> {
    const { asker, signal } = this.request;
    const form = { schema: STATEMENTS, readText: readStatementLines };
    const reply = await askMetered(this.parts, asker, { name, prompt, ...form, ...(signal && { signal }) });
    return reply.statements;
  }
}

function nameForModel(language: Language): string {
  return language === 'und' ? 'the language of the question' : englishName(language);
}
