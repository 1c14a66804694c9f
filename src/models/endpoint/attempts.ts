import { setTimeout as pause } from 'node:timers/promises';
import { type EmbeddingEndpointError, EmbeddingRateLimitError } from '../../errors.js';
import type { EndpointPatience } from './embedding-endpoint.js';
import { isPassing } from './failure.js';

/**
 * Makes an attempt, and others after it where it fails for a cause that passes.
 *
 * @param failureOf tells what an attempt came to
 * @param random from 0 to 1: pauses are spread, so that several do not come back at once
 * @param signal ends pauses at once; an attempt has to listen to it itself
 * @throws what `failureOf` gave for the last attempt, or the reason of the signal
 */
export async function withAttempts<T>(
  attempt: () => Promise<T>,
  failureOf: (error: unknown) => EmbeddingEndpointError,
  { attempts, pauseMs, longestPauseMs }: EndpointPatience,
  random: () => number,
  signal: AbortSignal,
): Promise<T> {
  for (let made = 1; ; made++) {
    signal.throwIfAborted();
    try {
      return await attempt();
    } catch (error) {
      signal.throwIfAborted();
      const failure = failureOf(error);
      const wait = pauseBefore(failure, pauseMs * 2 ** (made - 1) * (1 + random()));
      if (made === attempts || !isPassing(failure) || wait > longestPauseMs) throw failure;
      await pause(wait, undefined, { signal });
    }
  }
}

function pauseBefore(failure: EmbeddingEndpointError, usual: number): number {
  return failure instanceof EmbeddingRateLimitError ? Math.max(usual, failure.retryAfterMs ?? 0) : usual;
}
