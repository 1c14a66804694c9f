/** Gives the least of its items first, by a number that each comes with. */
export class Heap<Item> {
  private readonly entries: { readonly key: number; readonly item: Item }[] = [];

  push(key: number, item: Item): void {
    let place = this.entries.length;
    this.entries.push({ key, item });
    while (place > 0 && this.keyAt(parentOf(place)) > this.keyAt(place)) {
      this.swap(place, parentOf(place));
      place = parentOf(place);
    }
  }

  peek(): { readonly key: number; readonly item: Item } | undefined {
    return this.entries[0];
  }

  pop(): { readonly key: number; readonly item: Item } | undefined {
    const first = this.entries[0];
    const last = this.entries.pop();
    if (last !== undefined && this.entries.length > 0) {
      this.entries[0] = last;
      this.sink();
    }
    return first;
  }

  private sink(): void {
    let place = 0;
    for (;;) {
      const left = 2 * place + 1;
      const child = this.keyAt(left + 1) < this.keyAt(left) ? left + 1 : left;
      if (this.keyAt(child) >= this.keyAt(place)) return;
      this.swap(place, child);
      place = child;
    }
  }

  /** Infinity behind the end. */
  private keyAt(place: number): number {
    return this.entries[place]?.key ?? Infinity;
  }

  private swap(a: number, b: number): void {
    const [first, second] = [this.entries[a], this.entries[b]];
    if (first === undefined || second === undefined) return;
    this.entries[a] = second;
    this.entries[b] = first;
  }
}

function parentOf(place: number): number {
  return (place - 1) >> 1;
}
