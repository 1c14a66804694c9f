import type { Command } from 'commander';
import { ConfigurationError } from '../errors.js';
import type { FilterConditions } from '../excerpts/index.js';
import { answerRecord } from './answer/answer-record.js';
import { answerText } from './answer/answer-text.js';
import { filterOfFlags } from './filters/filter-of-flags.js';
import { addFilterOptions } from './filters/options.js';
import { ingestSeedsIfEmpty } from './ingesting/seeds.js';
import { type CommandContext, withApplication } from './program/context.js';
import { ExitCode } from './program/exit-code.js';
import { printJson } from './program/output.js';
import { awaitingChat } from './program/waiting.js';

interface AskFlags extends FilterConditions {
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  $ depesche ask "How many returnees asked for help?"
  $ depesche ask Wie viele Rückkehrer baten um Hilfe? --quoting WSJ --json`;

/** Adds `ask QUESTION…`, which answers with quotes from the corpus, or says that it holds no answer and ends with 3. */
export function registerAsk(program: Command, context: CommandContext): void {
  const command = program
    .command('ask')
    .summary('answer a question from the corpus')
    .description(
      'Answers a question in any language with quotes from the corpus, worded by a chat model where CHAT_MODEL is set, and says where each comes from.',
    )
    .argument('<question...>', 'the question; its words may stand without quotation marks');
  addFilterOptions(command)
    .option('--json', 'print the answer as one JSON value')
    .addHelpText('after', EXAMPLES)
    .action(async (words: string[], flags: AskFlags) => context.finish(await ask(words.join(' '), flags, context)));
}

async function ask(question: string, flags: AskFlags, context: CommandContext): Promise<ExitCode> {
  if (question.trim() === '') throw new ConfigurationError('The question is empty.', 'Write it behind ask.');
  const { output } = context;
  return withApplication(context, 'finding', async (application) => {
    const filter = filterOfFlags(flags, application.outlets);
    await ingestSeedsIfEmpty(application, context);
    const answerer = await application.answerer();
    const answer = await awaitingChat(application, output, async () => answerer.answer(question, { filter }));
    if (flags.json) printJson(output, answerRecord(answer));
    else output.print(answerText(answer, output));
    return answer.kind === 'abstained' ? ExitCode.NothingFound : ExitCode.Done;
  });
}
