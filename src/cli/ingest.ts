import type { Command } from 'commander';
import type { Application } from '../application.js';
import type { IngestEvent } from '../corpus/index.js';
import { buildIndex } from './ingesting/build-index.js';
import { ingestPaths } from './ingesting/ingest-paths.js';
import { ingestRecord } from './ingesting/ingest-record.js';
import { reportEvents } from './ingesting/report-events.js';
import { IngestTally } from './ingesting/tally.js';
import { type CommandContext, withApplication } from './program/context.js';
import { ExitCode } from './program/exit-code.js';
import { type Interruption, listenForInterruption } from './program/interruption.js';
import { printJson } from './program/output.js';

interface IngestFlags {
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  $ depesche ingest articles/ page.html
  $ curl -s https://example.org/news.jsonl | depesche ingest - --json`;

/** Adds `ingest PATH…`, which takes articles into the corpus, and ends with 1 where some could not be read. */
export function registerIngest(program: Command, context: CommandContext): void {
  program
    .command('ingest')
    .summary('take articles into the corpus')
    .description(
      'Takes articles into the corpus: text, Markdown, HTML and JSON lines. What has not changed is left as it is.',
    )
    .argument('<path...>', 'files, folders, or - for standard input')
    .option('--json', 'print what was ingested as one JSON value')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], flags: IngestFlags) => context.finish(await ingest(paths, flags, context)));
}

async function ingest(paths: readonly string[], { json }: IngestFlags, context: CommandContext): Promise<ExitCode> {
  const { output } = context;
  return withApplication(context, 'ingesting', async (application) => {
    const interruption = listenForInterruption(process, () =>
      output.notice('Stopping after the articles in hand; a second Ctrl-C stops at once.'),
    );
    try {
      const tally = await ingestReporting(paths, application, context, interruption);
      if (json)
        printJson(output, await ingestRecord(tally, (ids) => application.storage.articles.currentVersions(ids)));
      else output.print(tally.summary());
      return interruption.exitCode() ?? (tally.failed.length > 0 ? ExitCode.Failed : ExitCode.Done);
    } finally {
      interruption.release();
    }
  });
}

/** Counts what is ingested while it is reported; where it fails in the middle, says what was stored until then. */
async function ingestReporting(
  paths: readonly string[],
  application: Application,
  { output, standardInput, now }: CommandContext,
  { signal }: Interruption,
): Promise<IngestTally> {
  const tally = new IngestTally();
  const report = reportEvents(output, now);
  const onEvent = (event: IngestEvent): void => {
    tally.count(event);
    report.onEvent(event);
  };
  try {
    await ingestPaths(paths, application, standardInput, { ...report, onEvent }, signal);
    if (!signal.aborted) await buildIndex(application, output, signal);
    return tally;
  } catch (error) {
    output.notice(`Stored before this failed: ${tally.summary()}`);
    throw error;
  }
}
