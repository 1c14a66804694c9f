/** Gives a text that nobody can guess, of A-Z a-z 0-9 _ -. */
export type RandomMark = () => string;

/** Marks are drawn until one is in none of the texts; a generator that gives ten that are is broken. */
const MOST_DRAWS = 10;

/**
 * A fence for texts of strangers: lines that only this request knows, so that no text can close its fence or open another.
 *
 * @example
 * const fence = Fence.around([article], randomMark);
 * fence.enclose('passage P1', article);
 */
export class Fence {
  private constructor(readonly mark: string) {}

  /** @param texts all that will be enclosed */
  static around(texts: readonly string[], random: RandomMark): Fence {
    for (let draw = 0; draw < MOST_DRAWS; draw++) {
      const mark = random();
      if (mark !== '' && !texts.some((text) => text.includes(mark))) return new Fence(mark);
    }
    throw new Error(`No mark was found in ${MOST_DRAWS} draws that is in none of the texts.`);
  }

  /** A text between two lines that name it and bear the mark. */
  enclose(name: string, text: string): string {
    return `<<<${name} ${this.mark}\n${text}\n${this.mark} ${name}>>>`;
  }
}
