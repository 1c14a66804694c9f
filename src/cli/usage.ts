import type { Command } from 'commander';
import { type CommandContext, withStorage } from './program/context.js';
import { ExitCode } from './program/exit-code.js';
import { printJson } from './program/output.js';

interface UsageFlags {
  readonly json?: true;
}

/** Days that are told. */
const DAYS = 30;

/** Adds `usage`, which says how many tokens the chat model took, day by day. */
export function registerUsage(program: Command, context: CommandContext): void {
  program
    .command('usage')
    .summary('say what the chat model took')
    .description(
      `Says how many tokens the chat model took on each of the last ${DAYS} days (UTC) on which it was asked.`,
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
    else {
      const lines = days.map(
        ({ day, replies, prompt, completion }) =>
          `${day}  ${replies} replies  ${prompt} tokens read  ${completion} tokens written`,
      );
      output.print(lines.join('\n'));
    }
    return ExitCode.Done;
  });
}
