import type { Readable } from 'node:stream';
import type { Application } from '../../application.js';
import type { IngestEvent } from '../../corpus/index.js';
import { readSources, totalBytes } from './read-sources.js';
import { untilAborted } from './until-aborted.js';

/** What is told of an ingest. */
export interface IngestListener {
  /** @param bytes of all sources together, or null where that is not known */
  readonly onStart: (bytes: number | null) => void;
  readonly onEvent: (event: IngestEvent) => void;
  /** However it ended. */
  readonly onEnd: () => void;
}

/** Takes all that paths name into the corpus; stops after the batch in hand when the signal is aborted. */
export async function ingestPaths(
  paths: readonly string[],
  application: Pick<Application, 'ingest'>,
  standardInput: Readable,
  { onStart, onEvent, onEnd }: IngestListener,
  signal: AbortSignal,
): Promise<void> {
  const { listSources, PageReader, readSource } = await import('../../corpus/index.js');
  const { sources, failed } = await listSources(paths);
  onStart(totalBytes(sources));
  const pages = new PageReader();
  try {
    const input = untilAborted(standardInput, signal);
    const results = readSources(sources, failed, { readSource, pages, standardInput: input });
    for await (const event of application.ingest(results, signal)) onEvent(event);
  } finally {
    onEnd();
    await pages.close();
  }
}
