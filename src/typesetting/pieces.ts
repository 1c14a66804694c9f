import { type Direction, embeddingLevels } from './direction.js';
import type { FindFont, OpenFont } from './fonts.js';
import type { Span } from './paragraph.js';

/** What a reader takes for one character, with all that decides how it is set. */
export interface Piece {
  /** Empty for what only directs the characters around it. */
  readonly text: string;
  readonly span: Span;
  /** Odd from right to left. */
  readonly level: number;
  readonly font: OpenFont;
}

/** A paragraph's text in pieces, or the characters that no font has. */
export type Pieces =
  | { readonly kind: 'pieces'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'missing'; readonly characters: readonly string[] };

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What breaks lines or is none of a text's characters; a space stands for it. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
/** They would turn what stands behind them. Isolates, which are closed again, stay. */
const EMBEDDINGS = /[\u202a-\u202e]/gu;
/** Joiners are seen in how letters are joined; all others are not seen. */
const UNSEEN = /(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/gu;

/** Takes a text apart, and finds a direction and a font for each piece. */
export function piecesOf(spans: readonly Span[], direction: Direction, findFont: FindFont): Pieces {
  const cleaned = spans.map((span) => ({ span, text: cleanText(span.text) }));
  const levels = embeddingLevels(cleaned.map(({ text }) => text).join(''), direction);
  const missing = new Set<string>();
  const pieces: Piece[] = [];
  let start = 0;
  for (const { span, text } of cleaned) {
    for (const { segment, index } of graphemes.segment(text)) {
      const level = levels[start + index] ?? 0;
      const shown = segment.replace(UNSEEN, '');
      const last = pieces.at(-1);
      const preferred = last?.span === span && last.level === level ? last.font : null;
      const font = findFont(shown, { weight: span.weight, direction: directionAt(level), preferred });
      if (font === null) missing.add(shown);
      else pieces.push({ text: shown, span, level, font });
    }
    start += text.length;
  }
  return missing.size === 0 ? { kind: 'pieces', pieces } : { kind: 'missing', characters: [...missing] };
}

/** The direction of an embedding level. */
export function directionAt(level: number): Direction {
  return level % 2 === 1 ? 'rtl' : 'ltr';
}

function cleanText(text: string): string {
  return text.replace(CONTROLS, ' ').replace(EMBEDDINGS, '');
}
