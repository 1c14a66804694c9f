/** Bytes. */
const FIRST_CAPACITY = 64 * 1024;

/** Gathers bytes up to a limit. Pieces are copied together, since a server may send them one byte at a time. */
export class Bytes {
  private content = new Uint8Array(0);
  private length = 0;

  /** @param limit bytes */
  constructor(private readonly limit: number) {}

  /** Adds a piece, or as much of it as the limit allows; whether that was all of it. */
  add(piece: Uint8Array): boolean {
    const fitting = piece.subarray(0, this.limit - this.length);
    this.reserve(this.length + fitting.length);
    this.content.set(fitting, this.length);
    this.length += fitting.length;
    return fitting.length === piece.length;
  }

  /** What was gathered, in memory of its own size. */
  taken(): Uint8Array {
    return this.content.slice(0, this.length);
  }

  private reserve(needed: number): void {
    if (needed <= this.content.length) return;
    const larger = new Uint8Array(Math.min(this.limit, Math.max(needed, 2 * this.content.length, FIRST_CAPACITY)));
    larger.set(this.content.subarray(0, this.length));
    this.content = larger;
  }
}
