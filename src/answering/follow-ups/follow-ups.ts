import { z } from 'zod';
import { ChatModelError } from '../../errors.js';
import { type ChatModel, Fence, type Prompts, type RandomMark } from '../../models/index.js';
import { askMetered } from '../composing/metered-chat.js';
import type { Asker, TokenBudget } from '../composing/token-budget.js';
import { withoutLinks } from '../composing/without-links.js';

/** What follow-ups stand on. */
export interface FollowUpParts {
  readonly chat: ChatModel;
  readonly prompts: Prompts;
  readonly budget: TokenBudget;
  readonly randomMark: RandomMark;
}

/** A question, and those that the same person asked before it. */
export interface FollowUpRequest {
  readonly question: string;
  /** The oldest first, each as it was understood. */
  readonly previous: readonly string[];
  readonly asker: Asker;
  readonly signal?: AbortSignal;
  /** Told where the model cannot be asked; the question stays as it was asked. */
  readonly report: (error: ChatModelError) => void;
}

/** A rewritten question that is longer has more in it than a question, in UTF-16 units. */
const LONGEST_QUESTION = 300;
const FIGURE = /\p{N}+/gu;
const REWRITTEN = z.object({ question: z.string().describe('the question, understandable by itself') });

/** Makes questions understandable by themselves: "and where do they come from?" */
export class FollowUps {
  constructor(private readonly parts: FollowUpParts) {}

  /** The question as it is to be understood: as it was asked, where it needs nothing, or where the model cannot be asked. */
  async understand(request: FollowUpRequest): Promise<string> {
    const { question, previous, asker } = request;
    if (previous.length === 0 || (await this.parts.budget.exhausted({ task: 'question', asker }))) return question;
    try {
      const rewritten = withoutLinks((await this.rewrite(request)).slice(0, 2 * LONGEST_QUESTION));
      return isFaithful(rewritten, [...previous, question]) ? rewritten : question;
    } catch (error) {
      if (!(error instanceof ChatModelError)) throw error;
      request.report(error);
      return question;
    }
  }

  private async rewrite({ question, previous, asker, signal }: FollowUpRequest): Promise<string> {
    const fence = Fence.around([question, ...previous], this.parts.randomMark);
    const prompt = this.parts.prompts.fill('rewrite-question', {
      previous: previous.map((earlier, place) => fence.enclose(`question ${place + 1}`, earlier)).join('\n'),
      question: fence.enclose('question', question),
      mark: fence.mark,
    });
    const reply = await askMetered(
      this.parts,
      { task: 'question', asker },
      {
        name: 'question',
        prompt,
        schema: REWRITTEN,
        readText: (text) => ({ question: text.trim() }),
        ...(signal && { signal }),
      },
    );
    return reply.question;
  }
}

/** Whether a rewritten question is one that could be, and holds no number that nobody has written. */
function isFaithful(rewritten: string, written: readonly string[]): boolean {
  if (rewritten === '' || rewritten.length > LONGEST_QUESTION) return false;
  const known = new Set(written.flatMap((text) => text.match(FIGURE) ?? []));
  return (rewritten.match(FIGURE) ?? []).every((figure) => known.has(figure));
}
