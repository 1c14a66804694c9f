import { setTimeout as pause } from 'node:timers/promises';
import type { BotParts } from './bot-parts.js';

/** How long after a failure it is tried again, in ms, and how often in all. */
const RETRY_MS = 300_000;
const ATTEMPTS = 12;
/** Passages between two lines of the log. */
const TOLD_PASSAGES = 1_000;

type ReembeddingParts = Pick<BotParts, 'application' | 'ending' | 'log'>;

/**
 * Changes the corpus to the model that the configuration names, where it has vectors of another, while questions are answered
 * with the old ones. What goes wrong is logged and tried again, a limited number of times; then the next start goes on.
 *
 * @param retryMs how long after a failure it is tried again
 */
export async function keepReembedded(parts: ReembeddingParts, retryMs = RETRY_MS): Promise<void> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      if ((await parts.application.modelChange()) === null) return;
      await reembed(parts);
      return;
    } catch (error) {
      if (parts.ending.aborted) return;
      parts.log.error({ error, attempt, attempts: ATTEMPTS }, 're-embedding stopped; the old vectors stay in use');
    }
    await pause(retryMs, undefined, { signal: parts.ending, ref: false }).catch(() => {});
    if (parts.ending.aborted) return;
  }
}

async function reembed({ application, ending, log }: ReembeddingParts): Promise<void> {
  let told = -1;
  const outcome = await application.reembed((done, total) => {
    const part = Math.floor(done / TOLD_PASSAGES);
    if (part > told) log.info({ done, total }, 're-embedding');
    told = part;
  }, ending);
  log.info({ outcome }, 're-embedding ended');
}
