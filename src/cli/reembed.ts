import type { Command } from 'commander';
import type { Application } from '../application.js';
import type { ReembeddingOutcome } from '../corpus/index.js';
import { buildIndex } from './ingesting/build-index.js';
import { type CommandContext, withApplication } from './program/context.js';
import { ExitCode } from './program/exit-code.js';
import { listenForInterruption } from './program/interruption.js';
import { type Output, printJson } from './program/output.js';

interface ReembedFlags {
  readonly json?: true;
}

const NOTES = `
Set EMBEDDING_MODEL to the new model first. Questions are answered with the old vectors until all of the new are there; Ctrl-C
stops, and the next run goes on from there. Where a bot is running, it does the same by itself when it is started anew.`;

/** Adds `reembed`, which changes the corpus to the model that EMBEDDING_MODEL names. */
export function registerReembed(program: Command, context: CommandContext): void {
  program
    .command('reembed')
    .summary('change the corpus to another embedding model')
    .description('Makes the vectors of all passages anew with the model that EMBEDDING_MODEL names.')
    .option('--json', 'print what was done as one JSON value')
    .addHelpText('after', NOTES)
    .action(async (flags: ReembedFlags) => context.finish(await reembed(flags, context)));
}

async function reembed({ json }: ReembedFlags, context: CommandContext): Promise<ExitCode> {
  const { output } = context;
  return withApplication(context, 'ingesting', async (application) => {
    const interruption = listenForInterruption(process, () =>
      output.notice('Stopping after the passages in hand; a second Ctrl-C stops at once.'),
    );
    try {
      const outcome = await application.reembed(reportProgress(output), interruption.signal);
      if (outcome.kind === 'complete') await buildIndex(application, output, interruption.signal);
      if (json) printJson(output, outcome);
      else output.print(await summary(outcome, application));
      return interruption.exitCode() ?? ExitCode.Done;
    } finally {
      interruption.release();
    }
  });
}

/** On a terminal a line that changes, elsewhere a line for each tenth. */
function reportProgress({ notice, status }: Output): (done: number, total: number) => void {
  let told = -1;
  return (done, total) => {
    const line = `Re-embedded ${done} of ${total} passages`;
    const tenth = total === 0 ? 10 : Math.floor((10 * done) / total);
    if (status) status(line);
    else if (tenth > told) notice(line);
    told = tenth;
  };
}

async function summary(outcome: ReembeddingOutcome, { storage }: Application): Promise<string> {
  const name = (await storage.corpus.model())?.name;
  switch (outcome.kind) {
    case 'unchanged':
      return name === undefined ? 'The corpus is empty.' : `The corpus has the vectors of ${name} already.`;
    case 'complete':
      return `${outcome.passages} passages re-embedded: the corpus has the vectors of ${name ?? 'the new model'} now.`;
    case 'stopped':
      return `${outcome.done} of ${outcome.total} passages re-embedded; run the command again to go on.`;
  }
}
