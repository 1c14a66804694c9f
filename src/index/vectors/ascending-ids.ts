const LARGEST_ID = 2 ** 31 - 1;
const FIRST_CAPACITY = 1024;

/** Passage ids in ascending order, each at the row of its vector. */
export class AscendingIds {
  private ids: Int32Array;
  private size = 0;

  constructor(capacity = FIRST_CAPACITY) {
    this.ids = new Int32Array(Math.max(capacity, 1));
  }

  get length(): number {
    return this.size;
  }

  /** The greatest id, 0 where there is none. */
  get last(): number {
    return this.size === 0 ? 0 : this.at(this.size - 1);
  }

  /** The id at a row. */
  at(row: number): number {
    return this.ids[row] ?? 0;
  }

  /** @throws {RangeError} where the id is not greater than the last one, or above 2^31 - 1 */
  push(id: number): void {
    if (!Number.isInteger(id) || id <= this.last || id > LARGEST_ID) {
      throw new RangeError(`passage id ${id} cannot follow ${this.last}`);
    }
    if (this.size === this.ids.length) this.grow();
    this.ids[this.size++] = id;
  }

  /** Keeps the first `size` ids. */
  truncate(size: number): void {
    this.size = Math.min(size, this.size);
  }

  /** Puts the id of one row at another that comes before it. */
  move(from: number, to: number): void {
    this.ids[to] = this.at(from);
  }

  /** The rows of those of the ids that are here; `wanted` ascends, and so do the rows. */
  rowsOf(wanted: readonly number[]): number[] {
    const rows: number[] = [];
    let row = 0;
    for (const id of wanted) {
      while (row < this.size && this.at(row) < id) row += 1;
      if (row < this.size && this.at(row) === id) rows.push(row);
    }
    return rows;
  }

  private grow(): void {
    const larger = new Int32Array(this.ids.length * 2);
    larger.set(this.ids);
    this.ids = larger;
  }
}
