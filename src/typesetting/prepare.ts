import { CharactersWithoutFontError } from '../errors.js';
import type { FindFont } from './fonts.js';
import type { PreparedParagraph } from './pages.js';
import type { Paragraph } from './paragraph.js';
import { piecesOf } from './pieces.js';

/**
 * Takes the text of paragraphs apart.
 *
 * @throws {CharactersWithoutFontError} names all characters of these paragraphs that no font has
 */
export function prepare(paragraphs: readonly Paragraph[], findFont: FindFont): PreparedParagraph[] {
  const missing = new Set<string>();
  const prepared = paragraphs.map((paragraph) => {
    const { spans, marker, direction } = paragraph;
    const [pieces, markerPieces] = [spans, marker === null ? [] : [marker]].map((text) => {
      const found = piecesOf(text, direction, findFont);
      if (found.kind === 'pieces') return found.pieces;
      for (const character of found.characters) missing.add(character);
      return [];
    });
    return { paragraph, pieces: pieces ?? [], marker: markerPieces ?? [] };
  });
  if (missing.size > 0) throw new CharactersWithoutFontError([...missing]);
  return prepared;
}
