import { diffArrays } from 'diff';
import type { Span } from '../../domain/index.js';
import type { Piece } from './piece.js';

/** A text and its sentences, in order. */
export interface SentencedText {
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** More sentences, or words of one passage, than this in and out are another text. The time grows with the square of it. */
const MOST_EDITS = 300;
/** Where two passages share less of their letters than this, words that they happen to share say nothing. */
const LEAST_SHARED = 0.3;
/** UTF-16 units; longer passages are not compared by words, which a segmenter takes long to find. */
const LONGEST_REWORDED = 5_000;

/**
 * What differs between two texts: by sentences, and inside of sentences that stand in each other's place by words. The pieces that are not
 * `added` are the earlier text, those that are not `removed` the later one.
 *
 * By the algorithm of E. Myers, "An O(ND) difference algorithm and its variations" (1986).
 */
export function differences(before: SentencedText, after: SentencedText): Piece[] {
  const bySentences = compared(sentenceTexts(before), sentenceTexts(after));
  const pieces: Piece[] = [];
  for (let place = 0; place < bySentences.length; place++) {
    const piece = bySentences[place];
    const next = bySentences[place + 1];
    if (piece?.kind === 'removed' && next?.kind === 'added') {
      pieces.push(...byWords(piece.text, next.text));
      place++;
    } else if (piece) {
      pieces.push(piece);
    }
  }
  return merged(pieces);
}

/** What differs between two labels, such as titles. */
export function labelDifferences(before: string, after: string): Piece[] {
  return merged(byWords(before, after));
}

function byWords(before: string, after: string): Piece[] {
  const replaced: Piece[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  if (Math.max(before.length, after.length) > LONGEST_REWORDED) return replaced;
  const pieces = withoutIslands(compared(wordsOf(before), wordsOf(after)));
  const shared = pieces.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.trim().length : 0), 0);
  return shared >= LEAST_SHARED * Math.min(before.length, after.length) ? pieces : replaced;
}

/** Removed before added, wherever both stand in one place. */
function compared(before: readonly string[], after: readonly string[]): Piece[] {
  const changes = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  if (!changes) {
    return [
      { kind: 'removed', text: before.join('') },
      { kind: 'added', text: after.join('') },
    ];
  }
  return changes.map(({ added, removed, value }) => {
    const kind = added ? 'added' : removed ? 'removed' : 'same';
    return { kind, text: value.join('') } as const;
  });
}

/** Two changes with nothing but a space or a mark between them are read as one. */
function withoutIslands(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, place): Piece[] => {
    const isIsland =
      piece.kind === 'same' &&
      place > 0 &&
      place < pieces.length - 1 &&
      pieces[place - 1]?.kind !== 'same' &&
      !/[\p{L}\p{N}]/u.test(piece.text);
    return isIsland
      ? [
          { kind: 'removed', text: piece.text },
          { kind: 'added', text: piece.text },
        ]
      : [piece];
  });
}

/** Between two unchanged pieces one that was removed and one that was added, each whole; white space at the end of both is unchanged. */
function merged(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let removed = '';
  let added = '';
  const keep = (text: string): void => {
    const last = result.at(-1);
    if (last?.kind === 'same') result[result.length - 1] = { kind: 'same', text: last.text + text };
    else if (text !== '') result.push({ kind: 'same', text });
  };
  const flush = (): void => {
    const space = sharedSpace(removed, added);
    const [out, into] = [removed, added].map((text) => text.slice(0, text.length - space.length));
    if (out) result.push({ kind: 'removed', text: out });
    if (into) result.push({ kind: 'added', text: into });
    keep(space);
    removed = '';
    added = '';
  };
  for (const { kind, text } of pieces) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (text !== '') {
      flush();
      keep(text);
    }
  }
  flush();
  return result;
}

/** The white space that both texts end with. */
function sharedSpace(one: string, other: string): string {
  let length = 0;
  while (length < Math.min(one.length, other.length)) {
    const unit = one.at(-1 - length);
    if (unit === undefined || unit !== other.at(-1 - length) || !/\s/u.test(unit)) break;
    length++;
  }
  return one.slice(one.length - length);
}

/** The sentences, and what stands between them, so that nothing of the text is left out. */
function sentenceTexts({ text, sentences }: SentencedText): string[] {
  const edges = [0, ...sentences.flatMap(({ start, end }) => [start, end]), text.length];
  return edges.slice(0, -1).flatMap((edge, place) => {
    const piece = text.slice(edge, edges[place + 1]);
    return piece === '' ? [] : piece;
  });
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
