import type { RankedPassages } from './ranked-passages.js';

/**
 * Keeps the best of the passages offered to it. A heap with the worst of those kept on top: one comparison tells whether a
 * newcomer counts. Of equal scores the lower id is the better.
 */
export class BestPassages {
  private readonly ids: Int32Array;
  private readonly scores: Float32Array;
  private size = 0;

  /** @param capacity how many are kept, at least 0 */
  constructor(private readonly capacity: number) {
    this.ids = new Int32Array(capacity);
    this.scores = new Float32Array(capacity);
  }

  /** Takes a passage in where it is among the best so far. */
  offer(id: number, score: number): void {
    if (this.size < this.capacity) {
      this.put(this.size, id, score);
      this.rise(this.size++);
    } else if (this.capacity > 0 && this.isBelow(0, id, Math.fround(score))) {
      this.put(0, id, score);
      this.sink(0);
    }
  }

  /** Those kept, best first. */
  ranked(): RankedPassages {
    const order = Array.from({ length: this.size }, (_, place) => place);
    order.sort((a, b) => this.scoreAt(b) - this.scoreAt(a) || this.idAt(a) - this.idAt(b));
    return {
      ids: Int32Array.from(order, (place) => this.idAt(place)),
      scores: Float32Array.from(order, (place) => this.scoreAt(place)),
    };
  }

  private idAt(place: number): number {
    return this.ids[place] ?? 0;
  }

  private scoreAt(place: number): number {
    return this.scores[place] ?? -Infinity;
  }

  /** Whether what is kept at a place is worse than a passage. */
  private isBelow(place: number, id: number, score: number): boolean {
    const kept = this.scoreAt(place);
    return kept < score || (kept === score && this.idAt(place) > id);
  }

  private put(place: number, id: number, score: number): void {
    this.ids[place] = id;
    this.scores[place] = score;
  }

  private rise(from: number): void {
    for (let place = from; place > 0;) {
      const parent = (place - 1) >> 1;
      if (this.isBelow(parent, this.idAt(place), this.scoreAt(place))) return;
      this.swap(place, parent);
      place = parent;
    }
  }

  private sink(from: number): void {
    for (let place = from; ;) {
      const child = this.worseChild(place);
      if (child === null || !this.isBelow(child, this.idAt(place), this.scoreAt(place))) return;
      this.swap(place, child);
      place = child;
    }
  }

  private worseChild(place: number): number | null {
    const left = 2 * place + 1;
    if (left >= this.size) return null;
    const right = left + 1;
    return right < this.size && this.isBelow(right, this.idAt(left), this.scoreAt(left)) ? right : left;
  }

  private swap(a: number, b: number): void {
    const [id, score] = [this.idAt(a), this.scoreAt(a)];
    this.put(a, this.idAt(b), this.scoreAt(b));
    this.put(b, id, score);
  }
}
