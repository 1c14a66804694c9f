/** Marks for words, several for each one of the longest lists: few words that are not in it find theirs taken. */
const SIZE = 1 << 17;

/** Tells of most words that are not among some, without cutting them out of their text. */
export class WordFilter {
  private readonly marks = new Uint8Array(SIZE);

  add(word: string): void {
    this.marks[markOf(word, 0, word.length)] = 1;
  }

  /** Whether the word between two offsets may be among them: true for each one that is, and for few others. */
  mayHave(text: string, start: number, end: number): boolean {
    return this.marks[markOf(text, start, end)] === 1;
  }
}

/** A number made of a word's length and of its first three and its last UTF-16 units. */
function markOf(text: string, start: number, end: number): number {
  const length = end - start;
  let mark = length;
  for (let at = start; at < end && at < start + 3; at++) mark = Math.imul(mark, 31) + text.charCodeAt(at);
  mark = Math.imul(mark, 31) + text.charCodeAt(end - 1);
  return (Math.imul(mark, 0x9e37_79b1) >>> 8) & (SIZE - 1);
}
