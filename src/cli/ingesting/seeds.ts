import type { Application } from '../../application.js';
import type { CommandContext } from '../program/context.js';
import { eventLine } from './event-line.js';
import { type IngestListener, ingestPaths } from './ingest-paths.js';

/** Gives a corpus that nothing was ever added to the articles that come with the program, so that a first question has an answer. */
export async function ingestSeedsIfEmpty(application: Application, context: CommandContext): Promise<void> {
  const { revision } = await application.storage.corpus.state();
  if (revision > 0) return;
  const { output, standardInput } = context;
  const { seedsFolder } = await context.readConfig();
  output.notice('The corpus is empty: ingesting the articles that come with Depesche.');
  const listener: IngestListener = {
    onStart: () => {},
    onEvent: (event) => {
      if (event.kind === 'failed') output.notice(eventLine(event));
    },
    onEnd: () => {},
  };
  await ingestPaths([seedsFolder], application, standardInput, listener, new AbortController().signal);
}
