import type { Command } from 'commander';
import { parseArticleLink } from '../domain/index.js';
import { ConfigurationError } from '../errors.js';
import { historyText } from './history/history-text.js';
import { type CommandContext, withStorage } from './program/context.js';
import { ExitCode } from './program/exit-code.js';
import { printJson } from './program/output.js';

interface HistoryFlags {
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  $ depesche history A12
  $ depesche history A12 --json`;

/** Adds `history A12`, which shows what an article said before, and ends with 3 where there is no such article. */
export function registerHistory(program: Command, context: CommandContext): void {
  program
    .command('history')
    .summary('show what an article said before')
    .description('Shows the versions of an article, each with what differs from the one before it.')
    .argument('<article>', 'the article, as citations name it: A12')
    .option('--json', 'print the history as one JSON value')
    .addHelpText('after', EXAMPLES)
    .action(async (article: string, flags: HistoryFlags) => context.finish(await history(article, flags, context)));
}

async function history(article: string, { json }: HistoryFlags, context: CommandContext): Promise<ExitCode> {
  const articleId = parseArticleLink(article.toUpperCase());
  if (articleId === null) {
    throw new ConfigurationError(`${article} names no article.`, 'Write it as citations do, such as A12.');
  }
  const { output } = context;
  const { readHistory } = await import('../excerpts/index.js');
  return withStorage(context, async (storage) => {
    const found = await readHistory(articleId, { storage });
    if (!found) {
      output.notice(`There is no article A${articleId}.`);
      return ExitCode.NothingFound;
    }
    if (json) printJson(output, found);
    else output.print(historyText(found, output));
    return ExitCode.Done;
  });
}
