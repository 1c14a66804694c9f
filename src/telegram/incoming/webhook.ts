import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Update } from 'grammy/types';
import type { BotParts } from '../bot-parts.js';
import { readStoredUpdate } from './incoming-update.js';
import type { Intake } from './intake.js';

/** The header by which Telegram shows the secret (https://core.telegram.org/bots/api#setwebhook). */
const SECRET_HEADER = 'x-telegram-bot-api-secret-token';
/** Updates are some kilobytes; what is larger is none, in bytes. */
const LARGEST_UPDATE = 1_000_000;

interface WebhookParts extends Pick<BotParts, 'log'> {
  readonly intake: Intake;
  /** Takes updates to be worked through, without waiting for that. */
  readonly handle: (updates: readonly Update[]) => void;
  readonly secret: string;
}

/**
 * Takes the updates that Telegram brings. Each is stored, then answered with 200, then worked through; where it cannot be stored, the
 * answer is 500, and Telegram brings it again.
 */
export function webhook({ intake, handle, secret, log }: WebhookParts) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isSecret(request.headers[SECRET_HEADER], secret)) return end(request, response, 401);
    const body = await readBody(request);
    if (body === null) return end(request, response, 413);
    const incoming = readStoredUpdate(body);
    if (!incoming) return end(request, response, 400);
    let fresh: Update[];
    try {
      fresh = await intake.accept([incoming]);
    } catch (error) {
      log.error({ error, update: incoming.updateId }, 'an update could not be stored; Telegram will bring it again');
      return end(request, response, 500);
    }
    end(request, response, 200);
    handle(fresh);
  };
}

function isSecret(shown: string | string[] | undefined, secret: string): boolean {
  if (typeof shown !== 'string') return false;
  const [given, expected] = [Buffer.from(shown), Buffer.from(secret)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** What was sent; null where that is too large, of which the rest is read all the same, so that the answer reaches the sender. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= LARGEST_UPDATE) chunks.push(chunk);
  }
  return bytes <= LARGEST_UPDATE ? Buffer.concat(chunks).toString('utf8') : null;
}

function end(request: IncomingMessage, response: ServerResponse, status: number): void {
  // What was not read of a refused request must not be taken for the next one.
  if (!request.complete) response.setHeader('connection', 'close');
  response.writeHead(status, { 'content-length': 0 }).end();
}
