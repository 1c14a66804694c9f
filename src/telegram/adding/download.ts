import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { BotParts } from '../bot-parts.js';
import { TelegramFileError } from '../../errors.js';

/** The largest file that a bot may fetch, in bytes (https://core.telegram.org/bots/api#getfile). */
export const LARGEST_FILE = 20_000_000;
const TIMEOUT_MS = 60_000;

/**
 * Fetches a file that was sent to the bot.
 *
 * @param path where to put it
 * @throws TelegramFileError where Telegram does not give it within a minute, or gives more than it may
 */
export async function download(
  fileId: string,
  path: string,
  { api, files }: Pick<BotParts, 'api' | 'files'>,
  signal: AbortSignal,
): Promise<void> {
  // Not AbortSignal.any with a time-out: Node.js 20 forgets such a signal when memory is cleaned during the request.
  const limit = new AbortController();
  const stop = (): void => limit.abort(signal.reason);
  const timer = setTimeout(() => limit.abort(new Error('It took too long.')), TIMEOUT_MS);
  signal.addEventListener('abort', stop, { once: true });
  try {
    const { file_path: remote } = await api.getFile(fileId);
    if (remote === undefined) throw new TelegramFileError('Telegram did not say where the file is.');
    signal.throwIfAborted();
    const response = await fetch(`${files.root}/file/bot${files.token}/${remote}`, { signal: limit.signal });
    if (!response.ok || !response.body) throw new TelegramFileError(`Telegram answered ${response.status}.`);
    await pipeline(Readable.fromWeb(response.body), atMost(LARGEST_FILE), createWriteStream(path));
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof TelegramFileError) throw error;
    throw new TelegramFileError('The file could not be fetched from Telegram.', { cause: error });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

function atMost(limit: number) {
  return async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let bytes = 0;
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > limit) throw new TelegramFileError('Telegram gave more than it said the file holds.');
      yield chunk;
    }
  };
}
