import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Update } from 'grammy/types';
import type { UpdateQueue } from './update-queue.js';

/** How a webhook's failures are met, in real milliseconds. */
export interface WebhookTiming {
  /** How long an answer may take. */
  readonly timeoutMs: number;
  /** The pauses before an update is sent again; the last one is kept up. */
  readonly pausesMs: readonly number[];
}

/** Where updates go. */
export interface Webhook {
  readonly url: string;
  readonly secret: string | undefined;
  readonly maxConnections: number;
}

/** What getWebhookInfo tells of the last failure. `at` in ms. */
export interface WebhookError {
  readonly at: number;
  readonly message: string;
}

/**
 * Posts the queue's updates to the webhook, many at once but those of a chat one after the other, each until it is
 * answered with 2xx. A method call within the answer is not carried out.
 */
export class WebhookSender {
  lastError: WebhookError | undefined;
  #webhook: Webhook | undefined;
  readonly #attempts = new Map<number, number>();
  readonly #busy = new Set<number>();
  readonly #pauses = new Set<NodeJS.Timeout>();
  #connections = 0;
  #leaving = new AbortController();

  constructor(
    readonly queue: UpdateQueue,
    readonly clock: () => number,
    readonly timing: WebhookTiming,
    readonly changed: () => void,
  ) {}

  /** Where updates go now. */
  get webhook(): Webhook | undefined {
    return this.#webhook;
  }

  /** Sends all updates there from now on; undefined ends it. */
  set(webhook: Webhook | undefined): void {
    this.#leaving.abort();
    this.#leaving = new AbortController();
    this.#webhook = webhook;
    this.lastError = undefined;
    for (const pause of this.#pauses) clearTimeout(pause);
    this.#pauses.clear();
    this.#busy.clear();
    this.#attempts.clear();
    this.queue.listen(webhook && (() => this.#pump()));
    this.#pump();
  }

  #pump(): void {
    const webhook = this.#webhook;
    if (webhook === undefined) return;
    for (const update of this.queue.pending) {
      if (this.#connections >= webhook.maxConnections) return;
      const lane = laneOf(update);
      if (!this.#busy.has(lane)) void this.#send(webhook, update, lane);
    }
  }

  async #send(webhook: Webhook, update: Update, lane: number): Promise<void> {
    this.#busy.add(lane);
    this.#connections += 1;
    const failure = await post(webhook, update, this.timing.timeoutMs, this.#leaving.signal);
    this.#connections -= 1;
    if (this.#webhook !== webhook) return this.#pump();
    if (failure === undefined) {
      this.queue.confirm(update.update_id);
      this.#attempts.delete(update.update_id);
      this.#busy.delete(lane);
    } else this.#sendAgain(update, lane, failure);
    this.changed();
    return this.#pump();
  }

  #sendAgain(update: Update, lane: number, failure: string): void {
    this.lastError = { at: this.clock(), message: failure };
    const attempt = this.#attempts.get(update.update_id) ?? 0;
    this.#attempts.set(update.update_id, attempt + 1);
    const pauseMs = this.timing.pausesMs[attempt] ?? this.timing.pausesMs.at(-1) ?? 0;
    const pause = setTimeout(() => {
      this.#pauses.delete(pause);
      this.#busy.delete(lane);
      this.#pump();
    }, pauseMs);
    this.#pauses.add(pause);
  }
}

/** Updates of one lane keep their order. */
function laneOf({ update_id, message, edited_message, callback_query, my_chat_member }: Update): number {
  const chat = (message ?? edited_message ?? callback_query?.message ?? my_chat_member)?.chat;
  return chat?.id ?? -update_id;
}

/** Posts one update; gives what went wrong, or undefined after 2xx. */
function post(
  { url, secret }: Webhook,
  update: Update,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<string | undefined> {
  const body = JSON.stringify(update);
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    ...(secret !== undefined && { 'X-Telegram-Bot-Api-Secret-Token': secret }),
  };
  return new Promise((resolve) => {
    const answered = (response: IncomingMessage): void => {
      const { statusCode = 0, statusMessage = '' } = response;
      response.resume();
      response.on('error', () => resolve('Connection closed'));
      const done = statusCode >= 200 && statusCode < 300;
      response.on('end', () =>
        resolve(done ? undefined : `Wrong response from the webhook: ${statusCode} ${statusMessage}`),
      );
    };
    const send = url.startsWith('https:') ? requestHttps : requestHttp;
    const request = send(url, { method: 'POST', headers, signal }, answered);
    const timer = setTimeout(() => {
      resolve('Read timeout expired');
      request.destroy();
    }, timeoutMs);
    request.on('close', () => clearTimeout(timer));
    request.on('error', (error) => {
      const refused = 'code' in error && error.code === 'ECONNREFUSED';
      resolve(refused ? 'Connection refused' : 'Connection closed');
    });
    request.end(body);
  });
}
