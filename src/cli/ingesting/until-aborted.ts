import type { Readable } from 'node:stream';

/**
 * The chunks of a stream until a signal is aborted, which closes the stream: work, and the process, must not wait for input
 * that nobody is going to write.
 */
export async function* untilAborted(stream: Readable, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const close = (): void => {
    stream.destroy();
  };
  signal.addEventListener('abort', close, { once: true });
  try {
    yield* stream;
  } catch (error) {
    // A stream that is closed before its end counts as failed.
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', close);
  }
}
