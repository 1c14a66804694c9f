/** Enough bytes to tell what a stream holds. */
const OPENING_BYTES = 1024;

/** A stream of which the beginning is known. */
export interface OpenedStream {
  /** Its first bytes: at least 1,024 of them, or all where there are fewer. */
  readonly opening: Uint8Array;
  /** The whole stream, its opening included. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Lets go of the stream, read or not. */
  close(): Promise<void>;
}

/** Reads the beginning of a stream without taking it away from who reads the stream then. */
export async function readOpening(stream: AsyncIterable<Uint8Array>): Promise<OpenedStream> {
  const iterator = stream[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let length = 0;
  while (length < OPENING_BYTES) {
    const next = await iterator.next();
    if (next.done) break;
    read.push(next.value);
    length += next.value.length;
  }
  return {
    opening: Buffer.concat(read),
    chunks: replay(read, iterator),
    close: async () => void (await iterator.return?.()),
  };
}

async function* replay(read: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* read;
  yield* { [Symbol.asyncIterator]: () => rest };
}
