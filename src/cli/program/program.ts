import { Command } from 'commander';
import { registerAsk } from '../ask.js';
import { registerBot } from '../bot.js';
import { registerBriefing } from '../briefing.js';
import { registerDoctor } from '../doctor.js';
import { registerEval } from '../eval.js';
import { registerFeeds } from '../feeds.js';
import { registerHistory } from '../history.js';
import { registerIngest } from '../ingest.js';
import { registerReembed } from '../reembed.js';
import { registerSearch } from '../search.js';
import { registerUsage } from '../usage.js';
import type { CommandContext } from './context.js';

/** In the order in which `--help` lists them. */
const COMMANDS: readonly ((program: Command, context: CommandContext) => void)[] = [
  registerAsk,
  registerSearch,
  registerHistory,
  registerIngest,
  registerFeeds,
  registerReembed,
  registerEval,
  registerBriefing,
  registerBot,
  registerDoctor,
  registerUsage,
];

const EXAMPLES = `
Examples:
  $ depesche ask "How many returnees asked for help?"
  $ depesche ingest articles/
  $ depesche bot

Exit codes: 0 done, 1 failed, 2 wrong use, 3 nothing found.`;

/** All commands of the program. Instead of ending the process, it throws CommanderError. */
export function createProgram(context: CommandContext, version: string): Command {
  const program = new Command('depesche')
    .description('Answers questions about the news across languages with passages cited word for word.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .showHelpAfterError('Run depesche --help, or with a command: depesche ask --help.')
    .addHelpText('after', EXAMPLES);
  for (const register of COMMANDS) register(program, context);
  return program;
}
