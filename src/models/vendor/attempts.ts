import { setTimeout as pause } from 'node:timers/promises';

/** How often and how long a request to an endpoint is tried. */
export interface Patience {
  /** Attempts in all. */
  readonly attempts: number;
  /** How long one attempt may take, in ms, its whole reply included. */
  readonly attemptMs: number;
  /** The pause before the second attempt, in ms; before each further one twice as long. */
  readonly pauseMs: number;
  /** Where an endpoint asks for a longer pause, in ms, it is not tried again. */
  readonly longestPauseMs: number;
}

/** How failures are told from each other. */
interface Judgement<E extends Error> {
  /** What an attempt came to. */
  readonly failureOf: (error: unknown) => E;
  /** How long to wait at least before the same request may succeed, in ms; null where it never will. */
  readonly leastWait: (failure: E) => number | null;
}

/**
 * Makes an attempt, and others after it where it fails for a cause that passes.
 *
 * @param random from 0 to 1: pauses are spread, so that several do not come back at once
 * @param signal ends pauses at once; an attempt has to listen to it itself
 * @throws what `failureOf` gave for the last attempt, or the reason of the signal
 */
export async function withAttempts<T, E extends Error>(
  attempt: () => Promise<T>,
  { failureOf, leastWait }: Judgement<E>,
  { attempts, pauseMs, longestPauseMs }: Patience,
  random: () => number,
  signal: AbortSignal | undefined,
): Promise<T> {
  for (let made = 1; ; made++) {
    signal?.throwIfAborted();
    try {
      return await attempt();
    } catch (error) {
      signal?.throwIfAborted();
      const failure = failureOf(error);
      const least = leastWait(failure);
      const wait = Math.max(least ?? 0, pauseMs * 2 ** (made - 1) * (1 + random()));
      if (made === attempts || least === null || wait > longestPauseMs) throw failure;
      await pause(wait, undefined, signal ? { signal } : {});
    }
  }
}
