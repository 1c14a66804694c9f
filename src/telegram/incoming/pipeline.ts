import { createConcurrentSink, createRunner, createSource, type UpdateSink } from '@grammyjs/runner';
import type { Bot } from 'grammy';
import type { Update } from 'grammy/types';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import type { PollingSource } from './polling.js';

/** Updates that are worked through at once; most of them wait for their chat or for the model. */
const MOST_AT_ONCE = 500;

/** Works through updates, many at once; the bot's middleware keeps the order within a chat. */
export function createSink(bot: Bot<BotContext>, { log }: Pick<BotParts, 'log'>): UpdateSink<Update> {
  return createConcurrentSink(
    { consume: async (update: Update) => bot.handleUpdate(update) },
    // Errors of handlers end in their turns: what comes here could not even be stored, and is worked on at the next start.
    async (error) => log.error({ error }, 'an update could not be finished'),
    { concurrency: MOST_AT_ONCE },
  );
}

/** Polling as it runs. */
export interface Poller {
  /** Resolves when polling was stopped; rejects when it cannot go on. */
  readonly ended: Promise<void>;
  readonly stop: () => void;
}

/** Carries what the source supplies to the sink until it is stopped. */
export function startPolling(source: PollingSource, sink: UpdateSink<Update>): Poller {
  const runner = createRunner(createSource(source), sink);
  runner.start();
  const ended = runner.task() ?? Promise.resolve();
  return { ended, stop: () => void runner.stop() };
}
