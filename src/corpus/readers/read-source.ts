import { UnreadableSourceError } from '../../errors.js';
import { readArticleFile, readWhole } from './article-file.js';
import { binaryFormat } from './binary.js';
import { decodeOpening } from './encoding/decode.js';
import { type Format, formatOfName, formatOfOpening } from './format.js';
import type { PageReader } from './html/page-reader.js';
import { readJsonLines } from './jsonl.js';
import { type OpenedStream, readOpening } from './opening.js';
import { failedRead, type ReadResult } from './read-result.js';
import { openSource, type Source } from './source.js';

/** What reading needs from outside. */
export interface ReaderDependencies {
  readonly pages: PageReader;
  /** What `-` stands for; `process.stdin` gives it. */
  readonly standardInput: AsyncIterable<Uint8Array>;
}

/**
 * The articles of a source, as they are read: one of a text, Markdown or HTML file, any number of a file of JSON lines. What
 * cannot be read is a failed result and does not end the others.
 *
 * @example
 * for await (const result of readSource(source, { pages, standardInput: process.stdin })) {
 *   if (result.kind === 'article') await ingest(result.draft);
 * }
 */
export async function* readSource(source: Source, dependencies: ReaderDependencies): AsyncGenerator<ReadResult> {
  try {
    const stream = await readOpening(openSource(source, dependencies.standardInput));
    try {
      yield* readStream(source, stream, dependencies.pages);
    } finally {
      await stream.close();
    }
  } catch (error) {
    yield failedRead(source.name, error, source.bytes ?? 0);
  }
}

async function* readStream(source: Source, stream: OpenedStream, pages: PageReader): AsyncGenerator<ReadResult> {
  const binary = binaryFormat(stream.opening);
  if (binary) throw new UnreadableSourceError(source.name, `it is ${binary}, not text`);
  const format = formatOf(source, stream.opening);
  if (format === 'jsonl') {
    yield* readJsonLines(source.name, stream);
    return;
  }
  const content = await readWhole(source.name, stream.chunks);
  const draft = await readArticleFile(source.name, content, format, pages);
  yield { kind: 'article', draft, bytesRead: content.length };
}

function formatOf(source: Source, opening: Uint8Array): Format {
  const named = source.kind === 'file' ? formatOfName(source.name) : null;
  return named ?? formatOfOpening(decodeOpening(opening));
}
