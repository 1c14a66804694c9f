import { estimateTokens } from './token-estimate.js';

/** A run of a text that any model takes at once. */
export interface TextWindow {
  /** The place of the text that it belongs to. */
  readonly text: number;
  readonly content: string;
  /** How much its vector counts for the text's; above 0. */
  readonly weight: number;
}

/**
 * The most estimated tokens of a window. Small models take 512 and cut off the rest without a word, and an estimate may be too
 * low by a third.
 */
export const WINDOW_TOKENS = 320;

/** Cuts a text between words into as few windows as fit, of about equal length, nothing left out; most texts are one. */
export function textWindows(text: number, content: string, limit = WINDOW_TOKENS): TextWindow[] {
  const tokens = estimateTokens(content);
  if (tokens <= limit) return [{ text, content, weight: Math.max(1, tokens) }];
  const middle = cutNear(content, Math.floor(content.length / 2));
  // One word that is longer than a window is for the endpoint to judge.
  if (middle === null) return [{ text, content, weight: tokens }];
  return [content.slice(0, middle), content.slice(middle)].flatMap((half) => textWindows(text, half, limit));
}

/** The cut nearest to a place: between words, else between two characters; null where there is none. */
function cutNear(content: string, place: number): number | null {
  const space = /\s/u;
  for (let distance = 0; distance < place; distance++) {
    for (const cut of [place - distance, place + distance]) {
      if (cut > 0 && cut < content.length && space.test(content[cut] ?? '')) return cut;
    }
  }
  const unit = content.charCodeAt(place);
  const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff;
  const cut = isSecondHalf ? place + 1 : place;
  return cut > 0 && cut < content.length ? cut : null;
}
