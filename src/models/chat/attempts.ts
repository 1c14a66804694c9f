import { setTimeout as pause } from 'node:timers/promises';
import { type ChatModelError, ChatRateLimitError, ChatUnreachableError } from '../../errors.js';
import { isPassing } from './failure.js';

/** How often and how long a request is tried. */
export interface Patience {
  /** Attempts in all. */
  readonly attempts: number;
  /** How long one attempt may take, in ms, its whole reply included. */
  readonly attemptMs: number;
  /** The pause before the second attempt, in ms; before each further one twice as long. */
  readonly pauseMs: number;
  /** Longer pauses that an endpoint asks for are not waited for, in ms. */
  readonly longestPauseMs: number;
}

export const USUAL_PATIENCE: Patience = { attempts: 3, attemptMs: 45_000, pauseMs: 500, longestPauseMs: 10_000 };

/**
 * Makes an attempt, and others after it where it fails for a cause that passes.
 *
 * @param attempt is given what ends it
 * @param failureOf tells what an attempt came to
 * @param random from 0 to 1: pauses are spread, so that several do not come back at once
 * @throws what `failureOf` gave for the last attempt, or the reason of the signal
 */
export async function withAttempts<T>(
  attempt: (signal: AbortSignal) => Promise<T>,
  failureOf: (error: unknown) => ChatModelError,
  { attempts, attemptMs, pauseMs, longestPauseMs }: Patience,
  random: () => number,
  signal: AbortSignal | undefined,
): Promise<T> {
  for (let made = 1; ; made++) {
    signal?.throwIfAborted();
    const timeout = AbortSignal.timeout(attemptMs);
    let failure: ChatModelError;
    try {
      return await attempt(signal ? AbortSignal.any([signal, timeout]) : timeout);
    } catch (error) {
      signal?.throwIfAborted();
      failure = timeout.aborted
        ? new ChatUnreachableError(`The chat model has not replied within ${attemptMs / 1_000} s.`)
        : failureOf(error);
    }
    const wait = pauseBefore(failure, pauseMs * 2 ** (made - 1) * (1 + random()));
    if (made === attempts || !isPassing(failure) || wait > longestPauseMs) throw failure;
    await pause(wait, undefined, signal ? { signal } : {});
  }
}

function pauseBefore(failure: ChatModelError, usual: number): number {
  return failure instanceof ChatRateLimitError ? Math.max(usual, failure.retryAfterMs ?? 0) : usual;
}
