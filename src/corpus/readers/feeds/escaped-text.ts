import { escapeUTF8 } from 'entities/escape';

/** Plain text as HTML that shows the same: its paragraphs, apart by blank lines, and its lines. */
export function escapedText(text: string): string {
  const paragraphs = text.split(/\r?\n(?:[ \t]*\r?\n)+/);
  return paragraphs.map((paragraph) => `<p>${escapeUTF8(paragraph).replace(/\r?\n/g, '<br>')}</p>`).join('');
}
