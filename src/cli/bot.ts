import type { Command } from 'commander';
import type { BotStart } from '../bot-run.js';
import { ingestSeedsIfEmpty } from './ingesting/seeds.js';
import { type CommandContext, withApplication } from './program/context.js';
import { ExitCode } from './program/exit-code.js';
import { listenForInterruption } from './program/interruption.js';
import type { Output } from './program/output.js';

const NOTES = `
Needs TELEGRAM_BOT_TOKEN, in the environment or in .env; @BotFather gives one. Runs until Ctrl-C or SIGTERM, and then
finishes what is in hand within ten seconds. The log goes to standard error, one JSON object a line.`;

/** Adds `bot`, which answers people in Telegram until it is told to end. */
export function registerBot(program: Command, context: CommandContext): void {
  program
    .command('bot')
    .summary('answer people in Telegram')
    .description('Answers people in Telegram: runs until it is told to end.')
    .addHelpText('after', NOTES)
    .action(async () => context.finish(await bot(context)));
}

async function bot(context: CommandContext): Promise<ExitCode> {
  const { output, readConfig, runBot } = context;
  const config = await readConfig();
  const interruption = listenForInterruption(process, () =>
    output.notice('Ending when what is in hand is done; a second Ctrl-C ends at once.'),
  );
  try {
    return await withApplication(context, 'finding', async (application) => {
      await ingestSeedsIfEmpty(application, context);
      await runBot({
        config,
        application,
        signal: interruption.signal,
        onStarted: (start) => announce(start, output),
        writeLog: output.log,
      });
      return ExitCode.Done;
    });
  } finally {
    interruption.release();
  }
}

function announce({ botName, ownerLink }: BotStart, { print, notice }: Output): void {
  notice(`@${botName} is at work.`);
  if (ownerLink === null) return;
  print(`Open this link in Telegram to become the owner of the bot. It works once, and for a day:\n${ownerLink}`);
}
