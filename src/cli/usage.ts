import type { Command } from 'commander';
import { costOf, type TokenPrices } from '../domain/index.js';
import type { DayOfTokens, TokenTask } from '../storage/index.js';
import { type CommandContext, withStorage } from './program/context.js';
import { ExitCode } from './program/exit-code.js';
import { printJson } from './program/output.js';

interface UsageFlags {
  readonly json?: true;
}

/** Days that are told. */
const DAYS = 30;
/** An answer costs a fraction of a cent. */
const COST_DIGITS = 4;
const TASK_NAMES: Readonly<Record<TokenTask, string>> = {
  answer: 'answers',
  question: 'questions',
  story: 'stories',
};

const NOTES = `
Set CHAT_PROMPT_PRICE and CHAT_COMPLETION_PRICE, what a million tokens cost, to be told what they cost.

Example:
  $ depesche usage`;

/** Adds `usage`, which says how many tokens the chat model took, day by day and by what for. */
export function registerUsage(program: Command, context: CommandContext): void {
  program
    .command('usage')
    .summary('say what the chat model took')
    .description(
      `Says how many tokens the chat model took on each of the last ${DAYS} days (UTC) on which it was asked: for answers, for understanding questions by those before them, and for stories of briefings.`,
    )
    .option('--json', 'print the days as one JSON value')
    .addHelpText('after', NOTES)
    .action(async (flags: UsageFlags) => context.finish(await usage(flags, context)));
}

async function usage({ json }: UsageFlags, context: CommandContext): Promise<ExitCode> {
  const { output } = context;
  const { tokenPrices } = await context.readConfig();
  return withStorage(context, async (storage) => {
    const days = (await storage.tokenUsages.days(DAYS)).map((day) => withCost(day, tokenPrices));
    if (json) printJson(output, days);
    else if (days.length === 0) output.notice('No chat model was asked yet.');
    else output.print(days.flatMap(linesOf).join('\n'));
    return ExitCode.Done;
  });
}

/** What was used; what it cost, at today's prices, is null where nobody has said what they are. */
type Used = Pick<DayOfTokens, 'replies' | 'prompt' | 'completion'> & { readonly cost: number | null };
type DayOfCost = Used & { readonly day: string; readonly tasks: readonly (Used & { readonly task: TokenTask })[] };

function withCost({ tasks, ...day }: DayOfTokens, prices: TokenPrices | null): DayOfCost {
  const priced = <T extends DayOfTokens['tasks'][number] | typeof day>(tokens: T) => ({
    ...tokens,
    cost: prices && costOf(tokens, prices),
  });
  return { ...priced(day), tasks: tasks.map(priced) };
}

/** A day, and below it what was spent on each task, where there is more than one. */
function linesOf({ day, tasks, ...total }: DayOfCost): string[] {
  const line = (name: string, { replies, prompt, completion, cost }: Used): string =>
    [
      name,
      `${replies} ${replies === 1 ? 'reply' : 'replies'}`,
      `${prompt} tokens read`,
      `${completion} tokens written`,
      ...(cost === null ? [] : [`cost ${cost.toFixed(COST_DIGITS)}`]),
    ].join('  ');
  const [first, ...others] = tasks;
  if (first && others.length === 0) return [line(`${day}  ${TASK_NAMES[first.task]}`, total)];
  return [line(day, total), ...tasks.map(({ task, ...tokens }) => `  ${line(TASK_NAMES[task], tokens)}`)];
}
