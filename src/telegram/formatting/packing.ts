/** How much of a message something takes. */
export interface Size {
  /** UTF-16 units of text, with what parts it from the next. */
  readonly units: number;
  /** What is counted beside the text: the blocks of a rich message, those inside others too; the entities of a plain one. */
  readonly parts: number;
}

export function sum(sizes: readonly Size[]): Size {
  return sizes.reduce((a, b) => ({ units: a.units + b.units, parts: a.parts + b.parts }), { units: 0, parts: 0 });
}

export function fits(size: Size, limits: Size): boolean {
  return size.units <= limits.units && size.parts <= limits.parts;
}

/**
 * Puts neighbours together as far as they fit.
 *
 * @param things each in as many pieces as it had to be divided into, no piece above the limits; two pieces of one thing are never put
 * together, for they would look like two things
 */
export function pack<Piece>(
  things: readonly (readonly Piece[])[],
  limits: Size,
  sizeOf: (piece: Piece) => Size,
): Piece[][] {
  const packed: Piece[][] = [];
  let taken: Size = { units: 0, parts: 0 };
  for (const thing of things) {
    for (const [index, piece] of thing.entries()) {
      const together = sum([taken, sizeOf(piece)]);
      const current = packed.at(-1);
      if (current !== undefined && index === 0 && fits(together, limits)) {
        current.push(piece);
        taken = together;
      } else {
        packed.push([piece]);
        taken = sizeOf(piece);
      }
    }
  }
  return packed;
}
