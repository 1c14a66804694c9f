const NEWLINE = 0x0a;

/** One line of a stream of bytes. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its line feed; null where it is longer than the limit. */
  readonly bytes: Uint8Array | null;
  /** Bytes of the stream up to the end of this line. */
  readonly end: number;
}

/**
 * Cuts a stream at its line feeds, holding no more than one line of it.
 *
 * @param limit the most bytes of one line that are held; a longer line is passed over
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  const pending = new PendingLine(limit);
  let number = 0;
  let end = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let newline = chunk.indexOf(NEWLINE); newline !== -1; newline = chunk.indexOf(NEWLINE, start)) {
      pending.add(chunk.subarray(start, newline));
      end += newline + 1 - start;
      yield { number: ++number, bytes: pending.take(), end };
      start = newline + 1;
    }
    pending.add(chunk.subarray(start));
    end += chunk.length - start;
  }
  if (pending.length > 0) yield { number: ++number, bytes: pending.take(), end };
}

/** The pieces of a line that has not ended yet. */
class PendingLine {
  length = 0;
  private pieces: Uint8Array[] = [];

  constructor(private readonly limit: number) {}

  add(piece: Uint8Array): void {
    this.length += piece.length;
    if (this.length <= this.limit) this.pieces.push(piece);
    else this.pieces = [];
  }

  take(): Uint8Array | null {
    const line = this.length <= this.limit ? Buffer.concat(this.pieces) : null;
    this.pieces = [];
    this.length = 0;
    return line;
  }
}
