import type { FailedSource, PageReader, ReadResult, Source } from '../../corpus/index.js';

/** How the reading of all sources is done. */
export interface ReadingParts {
  readonly readSource: (
    source: Source,
    dependencies: { readonly pages: PageReader; readonly standardInput: AsyncIterable<Uint8Array> },
  ) => AsyncIterable<ReadResult>;
  readonly pages: PageReader;
  readonly standardInput: AsyncIterable<Uint8Array>;
}

/**
 * What sources hold, one after the other, behind the failures that listing them met. `bytesRead` counts over all
 * sources, so that it says how far the work is.
 */
export async function* readSources(
  sources: readonly Source[],
  failed: readonly FailedSource[],
  { readSource, ...dependencies }: ReadingParts,
): AsyncGenerator<ReadResult> {
  for (const { source, reason } of failed) yield { kind: 'failed', source, reason, bytesRead: 0 };
  let before = 0;
  for (const source of sources) {
    let last = 0;
    for await (const result of readSource(source, dependencies)) {
      last = result.bytesRead;
      yield { ...result, bytesRead: before + last };
    }
    before += source.bytes ?? last;
  }
}

/** The bytes of all sources together, or null where one of them does not say how many it has. */
export function totalBytes(sources: readonly Source[]): number | null {
  return sources.reduce<number | null>((sum, { bytes }) => (sum === null || bytes === null ? null : sum + bytes), 0);
}
