import type { Font, GlyphPosition } from 'fontkit';
import { type Direction, mirrored } from './direction.js';

/** A glyph as it stands in a run, and the characters that it shows. */
export interface ShapedGlyph {
  readonly id: number;
  /** In the font's units. */
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

/** The glyphs of a run from left to right; positions and width are in the font's units. */
export interface ShapedRun {
  readonly glyphs: readonly ShapedGlyph[];
  readonly positions: readonly Pick<GlyphPosition, 'xAdvance' | 'yAdvance' | 'xOffset' | 'yOffset'>[];
  readonly advanceWidth: number;
}

const JOINERS = /[\u200c\u200d]/gu;
/** What a font numbers its forms of letters with. */
const PRIVATE = /\p{Co}/u;

/**
 * Chooses and places the glyphs of a text of one direction: letters are joined, and parentheses are mirrored from right to left.
 *
 * Readers of PDF take text from right to left apart character by character and put it together the other way round. What a glyph stands for
 * is therefore given the way round that becomes right by that: a parenthesis as the character that was written, a ligature's letters backwards.
 */
export function shape(font: Font, text: string, direction: Direction): ShapedRun {
  const known = text.replace(JOINERS, (joiner) => (font.hasGlyphForCodePoint(joiner.charCodeAt(0)) ? joiner : ''));
  const shown = direction === 'rtl' ? Array.from(known, mirrored).join('') : known;
  const { glyphs, positions, advanceWidth } = font.layout(shown, undefined, undefined, undefined, direction);
  return {
    glyphs: glyphs.map(({ id, advanceWidth: width, codePoints }) => ({
      id,
      advanceWidth: width,
      codePoints: direction === 'rtl' ? codePoints.map(writtenFor).reverse() : ownCodePoints(font, id, codePoints),
    })),
    positions: positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => ({ xAdvance, yAdvance, xOffset, yOffset })),
    advanceWidth,
  };
}

function writtenFor(codePoint: number): number {
  return mirrored(String.fromCodePoint(codePoint)).codePointAt(0) ?? codePoint;
}

/**
 * What a glyph stands for wherever it stands. Of a letter that is put together, such as "ẹ" from "e" and a dot, fontkit says that the one glyph
 * stands for all of it and the other one for nothing, and keeps that for every "e" that comes later.
 */
function ownCodePoints(font: Font, id: number, codePoints: readonly number[]): readonly number[] {
  const own = font.stringsForGlyph(id).filter((text) => !PRIVATE.test(text));
  const [first] = own;
  const isOwn = first === undefined || own.includes(String.fromCodePoint(...codePoints));
  // Ligatures such as U+FB01 stand for their letters.
  if (isOwn || first.normalize('NFKC') !== first) return codePoints;
  return Array.from(first, (character) => character.codePointAt(0) ?? 0);
}
