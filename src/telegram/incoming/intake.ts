import type { Update } from 'grammy/types';
import type { BotParts } from '../bot-parts.js';
import { type IncomingUpdate, readStoredUpdate } from './incoming-update.js';

type IntakeParts = Pick<BotParts, 'application' | 'botId' | 'clock' | 'log' | 'metrics'>;

/** Where updates come in, from wherever: stored before anything else happens, each once. */
export class Intake {
  constructor(private readonly parts: IntakeParts) {}

  /**
   * Stores updates, and gives those that are new, in their order. When this has resolved, they may be confirmed to Telegram: whatever
   * happens to the process, they will be handled.
   */
  async accept(incoming: readonly IncomingUpdate[]): Promise<Update[]> {
    const { application, botId, clock, metrics } = this.parts;
    const isNew = await application.storage.telegram.updates.receive(
      botId,
      incoming.map(({ updateId, payload }) => ({ updateId, payload })),
      clock(),
    );
    metrics.received.inc({ kind: 'new' }, isNew.size);
    metrics.received.inc({ kind: 'repeated' }, incoming.length - isNew.size);
    return incoming.filter(({ updateId }) => isNew.has(updateId)).map(({ update }) => update);
  }

  /** The updates that an earlier process has not finished. */
  async leftovers(): Promise<Update[]> {
    const { application, botId, log } = this.parts;
    const { updates } = application.storage.telegram;
    const found: Update[] = [];
    for (const { updateId, payload } of await updates.unfinished(botId)) {
      const read = readStoredUpdate(payload);
      if (read) {
        found.push(read.update);
      } else {
        log.error({ update: updateId }, 'a stored update cannot be read and is left out');
        await updates.finish(botId, updateId, 'failed');
      }
    }
    if (found.length > 0) log.info({ updates: found.length }, 'going on with what an earlier process left');
    return found;
  }
}
