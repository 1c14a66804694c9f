import type { Command } from 'commander';
import type { DayOfTokens, TokenTask } from '../storage/index.js';
import { type CommandContext, withStorage } from './program/context.js';
import { ExitCode } from './program/exit-code.js';
import { printJson } from './program/output.js';

interface UsageFlags {
  readonly json?: true;
}

/** Days that are told. */
const DAYS = 30;
const TASK_NAMES: Readonly<Record<TokenTask, string>> = {
  answer: 'answers',
  question: 'questions',
  story: 'stories',
};

/** Adds `usage`, which says how many tokens the chat model took, day by day and by what for. */
export function registerUsage(program: Command, context: CommandContext): void {
  program
    .command('usage')
    .summary('say what the chat model took')
    .description(
      `Says how many tokens the chat model took on each of the last ${DAYS} days (UTC) on which it was asked: for answers, for understanding questions by those before them, and for stories of briefings.`,
    )
    .option('--json', 'print the days as one JSON value')
    .addHelpText('after', '\nExample:\n  $ depesche usage')
    .action(async (flags: UsageFlags) => context.finish(await usage(flags, context)));
}

async function usage({ json }: UsageFlags, context: CommandContext): Promise<ExitCode> {
  const { output } = context;
  return withStorage(context, async (storage) => {
    const days = await storage.tokenUsages.days(DAYS);
    if (json) printJson(output, days);
    else if (days.length === 0) output.notice('No chat model was asked yet.');
    else output.print(days.flatMap(linesOf).join('\n'));
    return ExitCode.Done;
  });
}

/** A day, and below it what was spent on each task, where there is more than one. */
function linesOf({ day, tasks, ...total }: DayOfTokens): string[] {
  const line = (
    name: string,
    { replies, prompt, completion }: Pick<DayOfTokens, 'replies' | 'prompt' | 'completion'>,
  ) => `${name}  ${replies} replies  ${prompt} tokens read  ${completion} tokens written`;
  const [first, ...others] = tasks;
  if (first && others.length === 0) return [line(`${day}  ${TASK_NAMES[first.task]}`, total)];
  return [line(day, total), ...tasks.map(({ task, ...tokens }) => `  ${line(TASK_NAMES[task], tokens)}`)];
}
