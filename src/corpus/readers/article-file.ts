import { UnreadableSourceError } from '../../errors.js';
import type { ArticleDraft } from '../../domain/index.js';
import { createDraft, type DraftFields } from './draft.js';
import { decodeText } from './encoding/decode.js';
import type { Format } from './format.js';
import { declaredEncoding } from './html/declared-encoding.js';
import type { PageReader } from './html/page-reader.js';
import { ARTICLE_BYTES_LIMIT, ARTICLE_LIMIT_WORDS } from './limits.js';
import { readMarkdown } from './markdown.js';

/** The format of a file that is one article. */
export type ArticleFormat = Exclude<Format, 'jsonl'>;

/**
 * The bytes of a stream as one piece.
 *
 * @throws UnreadableSourceError as soon as there are more than an article may have
 */
export async function readWhole(name: string, chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    read.push(chunk);
    length += chunk.length;
    if (length > ARTICLE_BYTES_LIMIT) {
      throw new UnreadableSourceError(name, `larger than ${ARTICLE_LIMIT_WORDS}, the limit for one article`);
    }
  }
  return Buffer.concat(read);
}

/**
 * The article that a file holds.
 *
 * @throws UnreadableSourceError where it holds none that can be read
 */
export async function readArticleFile(
  name: string,
  content: Uint8Array,
  format: ArticleFormat,
  pages: PageReader,
): Promise<ArticleDraft> {
  if (content.length === 0) throw new UnreadableSourceError(name, 'it is empty');
  const text = await decodeText(name, content, format === 'html' ? declaredEncoding(content) : null);
  return createDraft(name, await readFormat(name, text, format, pages));
}

async function readFormat(name: string, text: string, format: ArticleFormat, pages: PageReader): Promise<DraftFields> {
  switch (format) {
    case 'text':
      return { text };
    case 'markdown':
      return readMarkdown(text);
    case 'html':
      return pages.read(name, text);
  }
}
