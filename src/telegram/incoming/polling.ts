import type { UpdateSupplier } from '@grammyjs/runner';
import { type Api, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import { TelegramTokenError, UpdateConflictError } from '../../errors.js';
import type { BotParts } from '../bot-parts.js';
import { ALLOWED_UPDATES, readUpdate } from './incoming-update.js';
import type { Intake } from './intake.js';

/** How long Telegram holds a request that it has no updates for, in seconds. */
const POLL_SECONDS = 30;
/** Telegram gives at most so many updates at once (https://core.telegram.org/bots/api#getupdates). */
const MOST_UPDATES = 100;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 60_000;
/** Another program's request may be the last of one that is just being replaced. */
const MOST_CONFLICTS = 8;

/** The runner's and grammY's signals are those of a library, with fewer methods than the platform's. */
type LibrarySignal = Parameters<UpdateSupplier<Update>['supply']>[1];

interface PollingParts extends Pick<BotParts, 'log' | 'metrics'> {
  /** Its time-out must be longer than a poll takes. */
  readonly api: Api;
  readonly intake: Intake;
  /** Waits so many ms; rejects as soon as the signal is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/**
 * Asks Telegram for updates, without end. An answer is stored before the next request confirms it. Whatever fails on the way is
 * tried again with growing pauses, but for a token that Telegram does not know and another program that polls.
 */
export class PollingSource implements UpdateSupplier<Update> {
  private offset = 0;
  private failures = 0;
  private conflicts = 0;

  constructor(private readonly parts: PollingParts) {}

  /**
   * The next updates that are new, at least one.
   *
   * @throws {TelegramTokenError | UpdateConflictError}
   */
  async supply(capacity: number, signal: LibrarySignal): Promise<Update[]> {
    const stop = new AbortController();
    signal.addEventListener('abort', () => stop.abort());
    if (signal.aborted) stop.abort();
    for (;;) {
      stop.signal.throwIfAborted();
      const fresh = await this.poll(Math.max(1, Math.min(capacity, MOST_UPDATES)), signal, stop.signal);
      if (fresh.length > 0) return fresh;
    }
  }

  private async poll(limit: number, signal: LibrarySignal, stop: AbortSignal): Promise<Update[]> {
    const { api, intake, wait, log, metrics } = this.parts;
    try {
      const { offset } = this;
      const request = { offset, limit, timeout: POLL_SECONDS, allowed_updates: ALLOWED_UPDATES };
      const updates = await api.getUpdates(request, signal);
      const incoming = updates.flatMap((update) => readUpdate(update) ?? []);
      const fresh = await intake.accept(incoming);
      this.offset = incoming.reduce((next, { updateId }) => Math.max(next, updateId + 1), offset);
      this.failures = 0;
      this.conflicts = 0;
      metrics.polling.set(1);
      return fresh;
    } catch (error) {
      stop.throwIfAborted();
      metrics.polling.set(0);
      this.throwIfFinal(error);
      const pause = this.nextPause(error);
      log.warn({ error, pause }, 'updates could not be fetched; trying again');
      await wait(pause, stop);
      return [];
    }
  }

  private throwIfFinal(error: unknown): void {
    if (!(error instanceof GrammyError)) return;
    if (error.error_code === 401 || error.error_code === 404) {
      throw new TelegramTokenError('Telegram does not know the token of this bot.');
    }
    if (error.error_code === 409 && ++this.conflicts >= MOST_CONFLICTS) {
      throw new UpdateConflictError('Another program is receiving the updates of this bot.');
    }
  }

  private nextPause(error: unknown): number {
    const wanted = error instanceof GrammyError ? (error.parameters.retry_after ?? 0) * 1_000 : 0;
    const growing = Math.min(FIRST_PAUSE_MS * 2 ** this.failures++, LONGEST_PAUSE_MS);
    return Math.max(wanted, growing);
  }
}
