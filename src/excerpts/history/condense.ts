import type { Piece } from './piece.js';

/** A piece as it is shown; an ellipsis stands for unchanged text that is left out. */
export type ShownPiece = Piece | { readonly kind: 'left-out' };

/**
 * The changed pieces, and around them so much of what is unchanged, cut between words.
 *
 * @param context UTF-16 units on each side of a change
 */
export function condensed(pieces: readonly Piece[], context: number): ShownPiece[] {
  return pieces.flatMap((piece, place): ShownPiece[] => {
    if (piece.kind !== 'same') return [piece];
    const isAtEdge = place === 0 || place === pieces.length - 1;
    if (piece.text.length <= (isAtEdge ? context : 2 * context)) return [piece];
    const head = place === 0 ? '' : beginning(piece.text, context);
    const tail = place === pieces.length - 1 ? '' : ending(piece.text, context);
    return [...shown(head), { kind: 'left-out' }, ...shown(tail)];
  });
}

function shown(text: string): ShownPiece[] {
  return text === '' ? [] : [{ kind: 'same', text }];
}

function beginning(text: string, units: number): string {
  const cut = text.slice(0, units + 1);
  return cut.slice(0, Math.max(0, cut.search(/\s\S*$/u)));
}

function ending(text: string, units: number): string {
  const cut = text.slice(-units - 1);
  const space = cut.search(/\s/u);
  return space === -1 ? '' : cut.slice(space + 1);
}
