/** How much of a message something takes. */
export interface Size {
  /** UTF-16 units of text. */
  readonly units: number;
  /** With the blocks inside blocks and the items of lists. */
  readonly blocks: number;
}

export function sum(sizes: readonly Size[]): Size {
  return sizes.reduce((a, b) => ({ units: a.units + b.units, blocks: a.blocks + b.blocks }), { units: 0, blocks: 0 });
}

export function fits(size: Size, limits: Size): boolean {
  return size.units <= limits.units && size.blocks <= limits.blocks;
}

/**
 * Puts neighbours together into parts as far as they fit.
 *
 * @param things each in as many pieces as it had to be divided into, no piece above the limits; two pieces of one thing are never put
 * together, for they would look like two things
 */
export function pack<Piece>(
  things: readonly (readonly Piece[])[],
  limits: Size,
  sizeOf: (piece: Piece) => Size,
): Piece[][] {
  const parts: Piece[][] = [];
  let taken: Size = { units: 0, blocks: 0 };
  for (const thing of things) {
    for (const [index, piece] of thing.entries()) {
      const together = sum([taken, sizeOf(piece)]);
      const current = parts.at(-1);
      if (current !== undefined && index === 0 && fits(together, limits)) {
        current.push(piece);
        taken = together;
      } else {
        parts.push([piece]);
        taken = sizeOf(piece);
      }
    }
  }
  return parts;
}
