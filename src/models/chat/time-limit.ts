import { ChatUnreachableError } from '../../errors.js';

/**
 * Ends an attempt when its time is over, or somebody ends it.
 *
 * @param limitMs the time, in ms, the whole reply included
 * @param who has not replied then, for a person to read
 * @throws {ChatUnreachableError} where the time is over
 */
export async function within<T>(
  limitMs: number,
  who: string,
  signal: AbortSignal | undefined,
  attempt: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const timeout = AbortSignal.timeout(limitMs);
  try {
    return await attempt(signal ? AbortSignal.any([signal, timeout]) : timeout);
  } catch (error) {
    if (!timeout.aborted) throw error;
    throw new ChatUnreachableError(`${who} has not replied within ${Math.round(limitMs / 1_000)} s.`);
  }
}
