import { UnreadableSourceError } from '../../errors.js';
import { parseArticleLine } from './article-line.js';
import { createDraft } from './draft.js';
import { ARTICLE_BYTES_LIMIT, ARTICLE_LIMIT_WORDS } from './limits.js';
import { type Line, splitLines } from './lines.js';
import type { OpenedStream } from './opening.js';
import { failedRead, type ReadResult } from './read-result.js';

/**
 * The articles of a stream of JSON lines, one line in memory at a time. A line that cannot be read is a failed result of its
 * own, named by its number (`news.jsonl:12`).
 *
 * @throws UnreadableSourceError where the stream cannot be lines of JSON, or there is none in it
 */
export async function* readJsonLines(name: string, { opening, chunks }: OpenedStream): AsyncGenerator<ReadResult> {
  // UTF-16 is full of zero bytes; one message says so better than one for each line.
  if (opening.includes(0)) throw new UnreadableSourceError(name, 'binary or UTF-16; lines of JSON have to be UTF-8');
  let empty = true;
  for await (const line of splitLines(chunks, ARTICLE_BYTES_LIMIT)) {
    const result = readLine(`${name}:${line.number}`, line);
    if (!result) continue;
    empty = false;
    yield result;
  }
  if (empty) throw new UnreadableSourceError(name, 'it holds no line of JSON');
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Null where the line is blank. */
function readLine(source: string, line: Line): ReadResult | null {
  try {
    const json = decodeLine(source, line);
    if (json.trim() === '') return null;
    return { kind: 'article', draft: createDraft(source, parseArticleLine(source, json)), bytesRead: line.end };
  } catch (error) {
    return failedRead(source, error, line.end);
  }
}

function decodeLine(source: string, line: Line): string {
  if (line.bytes === null) {
    throw new UnreadableSourceError(
      source,
      `the line is larger than ${ARTICLE_LIMIT_WORDS}, the limit for one article`,
    );
  }
  try {
    return utf8.decode(line.bytes);
  } catch (error) {
    throw new UnreadableSourceError(source, 'not UTF-8, which JSON has to be', { cause: error });
  }
}
