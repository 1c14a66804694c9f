/** A run of a text that is one piece of the vocabulary, or one run of what the vocabulary does not know. */
export interface Piece {
  readonly id: number;
  /** Its length in UTF-16 units of the text. */
  readonly length: number;
}

/** The best way to a place in a text: the last piece before it, and the sum of all pieces' scores. */
interface Path {
  readonly id: number;
  readonly from: number;
  readonly score: number;
}

/** What a character that no piece holds scores below the worst piece, as in SentencePiece. */
const UNKNOWN_PENALTY = 10;

/**
 * SentencePiece's unigram model (Kudo 2018, arXiv 1804.10959): the split of a text into pieces with the largest sum of log
 * probabilities, by Viterbi's algorithm. Pieces are looked up in a map, which is there in a tenth of the time that the library's
 * trie takes to build; it gives the library's pieces.
 */
export class Unigram {
  private readonly ids: ReadonlyMap<string, number>;
  private readonly unknownScore: number;
  /** UTF-16 units of the longest piece. */
  private readonly longest: number;

  /**
   * @param vocabulary pieces by their ids, each with its log probability
   * @param unknownId the id for what no piece holds
   */
  constructor(
    private readonly vocabulary: readonly (readonly [piece: string, score: number])[],
    private readonly unknownId: number,
  ) {
    this.ids = new Map(vocabulary.map(([piece], id) => [piece, id]));
    this.longest = vocabulary.reduce((most, [piece]) => Math.max(most, piece.length), 1);
    this.unknownScore = vocabulary.reduce((least, [, score]) => Math.min(least, score), 0) - UNKNOWN_PENALTY;
  }

  /** The pieces of a text, in order; their lengths add up to the text's. Neighbouring unknown characters are one piece. */
  split(text: string): Piece[] {
    const paths = this.bestPaths(text);
    const pieces: Piece[] = [];
    for (let end = text.length; end > 0; ) {
      const { id, from } = paths[end] ?? { id: this.unknownId, from: end - 1 };
      const next = pieces.at(-1);
      if (id === this.unknownId && next?.id === id) pieces[pieces.length - 1] = { id, length: next.length + end - from };
      else pieces.push({ id, length: end - from });
      end = from;
    }
    return pieces.toReversed();
  }

  /** For every end of a character, the best path to it; the other places stay empty. */
  private bestPaths(text: string): (Path | undefined)[] {
    const paths: (Path | undefined)[] = Array.from({ length: text.length + 1 });
    paths[0] = { id: this.unknownId, from: 0, score: 0 };
    const offer = (end: number, path: Path): void => {
      const known = paths[end];
      if (!known || path.score > known.score) paths[end] = path;
    };
    for (let from = 0; from < text.length; from += characterLength(text, from)) {
      const before = paths[from]?.score ?? 0;
      const single = from + characterLength(text, from);
      let singleIsKnown = false;
      for (let end = single; end <= Math.min(text.length, from + this.longest); end += characterLength(text, end)) {
        const id = this.ids.get(text.slice(from, end));
        if (id === undefined) continue;
        singleIsKnown ||= end === single;
        offer(end, { id, from, score: before + this.scoreOf(id) });
      }
      if (!singleIsKnown) offer(single, { id: this.unknownId, from, score: before + this.unknownScore });
    }
    return paths;
  }

  private scoreOf(id: number): number {
    return id === this.unknownId ? this.unknownScore : (this.vocabulary[id]?.[1] ?? this.unknownScore);
  }
}

/** UTF-16 units of the character that begins at a place; 1 at the end of the text. */
function characterLength(text: string, place: number): number {
  return (text.codePointAt(place) ?? 0) > 0xffff ? 2 : 1;
}
