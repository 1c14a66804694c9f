import { decodeHTMLStrict } from 'entities/decode';

/** Elements that end a line where they begin or end. */
const BLOCK_TAG =
  /<\/?(?:p|div|br|li|ul|ol|h[1-6]|blockquote|figure|figcaption|table|tr|section|article|pre)\b[^<>]*>/gi;

const OTHER_TAG = /<\/?[a-z!][^<>]*>/gi;

const UNSEEN = /<(?<name>script|style)\b[^<>]*>[^<]*<\/\k<name>\s*>/gi;

/**
 * About the text that a piece of HTML shows, its blocks as lines: near enough to measure it and to see how it ends, in time that
 * grows with its length alone. `PageReader.readFragment` gives the exact text.
 */
export function shownText(html: string): string {
  const lines = html.replace(UNSEEN, '').replace(BLOCK_TAG, '\n').replace(OTHER_TAG, '');
  return decodeHTMLStrict(lines)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
