import bidiFactory from 'bidi-js';

/** Where the lines of a text begin: at the left or at the right. */
export type Direction = 'ltr' | 'rtl';

// Its types are those of a CommonJS module, which it is not. What it makes is functions alone: nothing is kept from one text to the next.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();

const ISOLATES = /[\u2066-\u2069]/gu;

/** The direction of the first letter that has one; from left to right where none has. */
export function directionOfText(text: string): Direction {
  const [paragraph] = bidi.getEmbeddingLevels(text.replace(ISOLATES, ''), 'auto').paragraphs;
  return paragraph !== undefined && paragraph.level % 2 === 1 ? 'rtl' : 'ltr';
}

/** The direction of a language's letters: `en-GB`, `ar`. */
export function directionOfLocale(locale: string): Direction {
  // A language named in itself is written in its letters.
  return directionOfText(new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? '');
}

/**
 * The embedding level of each UTF-16 unit of a paragraph: odd where it is read from right to left.
 *
 * Source: https://www.unicode.org/reports/tr9/
 */
export function embeddingLevels(text: string, direction: Direction): Uint8Array {
  return bidi.getEmbeddingLevels(text, direction).levels;
}

/** What a character looks like in text that is read from right to left: `(` for `)`. Twice is the character itself. */
export function mirrored(character: string): string {
  return bidi.getMirroredCharacter(character) ?? character;
}

/**
 * The pieces of a line, in the order in which they are read, as they stand from left to right.
 *
 * Source: https://www.unicode.org/reports/tr9/#L2
 */
export function fromLeftToRight<Piece extends { readonly level: number }>(pieces: readonly Piece[]): Piece[] {
  const ordered = [...pieces];
  const highest = Math.max(0, ...pieces.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start;
      while ((ordered[end]?.level ?? 0) >= level) end += 1;
      ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = Math.max(start, end);
    }
  }
  return ordered;
}
