import type { Language } from '../../domain/index.js';
import { type ChatModel, Fence, type Prompts, type RandomMark } from '../../models/index.js';
import { askMetered } from './metered-chat.js';
import { readStatementLines, STATEMENTS, type WrittenStatement } from './reply-form.js';
import { describedPassage, type ShownPassage } from './shown-passages.js';
import type { TokenBudget } from './token-budget.js';
import { materialOf, nameForModel, promptFor, spendingOf, type WritingTask } from './writing-task.js';

/** What a chat model is asked with. */
export interface WriterParts {
  readonly chat: ChatModel;
  readonly prompts: Prompts;
  readonly budget: TokenBudget;
  readonly randomMark: RandomMark;
}

/** What is to be written, and in which language. */
export interface WritingRequest {
  readonly task: WritingTask;
  readonly language: Language;
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

  /** Statements for the task; none where the model sees none in the passages. */
  async write(): Promise<readonly WrittenStatement[]> {
    const { task, language } = this.request;
    const material = materialOf(task, this.passages);
    const enclosed = this.enclose(material);
    return this.ask(task.kind, promptFor(task, language, this.parts.prompts, { material, ...enclosed }));
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
    const { task, signal } = this.request;
    const form = { schema: STATEMENTS, readText: readStatementLines };
    const request = { name, prompt, ...form, ...(signal && { signal }) };
    return (await askMetered(this.parts, spendingOf(task), request)).statements;
  }
}
