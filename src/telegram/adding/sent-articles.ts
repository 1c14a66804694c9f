import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Document, Message } from 'grammy/types';
import { createDraft, PageReader, readSource, type ReadResult } from '../../corpus/index.js';
import type { BotParts } from '../bot-parts.js';
import { download } from './download.js';

/** Begins the names of sources that came through Telegram; what begins so is known by its text, not by its name. */
const SOURCE = '<telegram>';

/**
 * Fetches a document, and has what it holds taken in: one article, or many as JSON lines. The file is there as long as that takes.
 *
 * @throws TelegramFileError where it cannot be fetched
 */
export async function withDocument(
  { file_id: fileId, file_name: name = 'file.txt' }: Pick<Document, 'file_id' | 'file_name'>,
  parts: Pick<BotParts, 'api' | 'files'>,
  signal: AbortSignal,
  take: (results: AsyncIterable<ReadResult>) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'depesche-document-'));
  try {
    // The extension says how the file is written; the rest of a name from outside stays out of paths.
    const path = join(folder, `document${extname(name)}`);
    await download(fileId, path, parts, signal);
    await take(readDocument(path, name));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param name what the document is called where people see it */
async function* readDocument(path: string, name: string): AsyncGenerator<ReadResult> {
  const pages = new PageReader();
  try {
    const { size } = await stat(path);
    const source = { kind: 'file', name: path, bytes: size } as const;
    const renamed = (text: string): string => text.replaceAll(path, name);
    for await (const result of readSource(source, { pages, standardInput: nothing() })) {
      if (result.kind === 'failed') yield { ...result, source: renamed(result.source), reason: renamed(result.reason) };
      else yield { ...result, draft: { ...result.draft, source: `${SOURCE} ${renamed(result.draft.source)}` } };
    }
  } finally {
    await pages.close();
  }
}

/**
 * A text of a message as an article. What was forwarded from a channel was published by that channel.
 *
 * @param message the message that holds the text
 */
export function readText(text: string, message: Pick<Message, 'forward_origin'> | undefined): ReadResult {
  const origin = message?.forward_origin;
  const bytesRead = Buffer.byteLength(text);
  if (origin?.type !== 'channel') return { kind: 'article', draft: createDraft(SOURCE, { text }), bytesRead };
  const { chat, date, message_id: number } = origin;
  const draft = createDraft(SOURCE, {
    text,
    outlet: chat.title,
    publishedAt: new Date(date * 1_000).toISOString(),
    url: chat.username === undefined ? null : `https://t.me/${chat.username}/${number}`,
  });
  return { kind: 'article', draft, bytesRead };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
