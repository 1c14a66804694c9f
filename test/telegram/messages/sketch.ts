import type { Block, Inline, MessageText } from '../../../src/telegram/formatting/index.js';

const ISOLATES: Readonly<Record<string, string>> = { '\u2068': '⟨', '\u2069': '⟩', '\u00a0': '⍽' };

/**
 * A message in a form to be read: a block a line, `# ` headings, `> ` quotations and `>> ` those that fold up, `*bold*`,
 * `[link](address)`; isolates are ⟨⟩, and a space at which no line ends is ⍽.
 */
export function sketch({ blocks, direction }: MessageText): string {
  const lines = blocks.map(blockLine);
  return (direction === 'rtl' ? ['rtl', ...lines] : lines)
    .join('\n')
    .replace(/[\u2068\u2069\u00a0]/gu, (c) => ISOLATES[c] ?? '');
}

/** A content in the same form. */
export function sketchOf(content: readonly Inline[]): string {
  return inlineText(content);
}

/** The text of what is quoted in a message, one quotation after the other. */
export function quotedText({ blocks }: MessageText): string {
  return blocks.map((block) => (block.kind === 'quotation' ? plain(block.content) : '')).join('\n');
}

/** The text of a content without its looks. */
export function plain(content: readonly Inline[]): string {
  return content.map((inline) => (typeof inline === 'string' ? inline : plain(inline.content))).join('');
}

/** The texts in bold of a content. */
export function boldIn(content: readonly Inline[]): string[] {
  return content.flatMap((inline) => {
    if (typeof inline === 'string') return [];
    return inline.kind === 'bold' ? [plain(inline.content)] : boldIn(inline.content);
  });
}

function blockLine(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `# ${inlineText(block.content)}`;
    case 'paragraph':
      return inlineText(block.content);
    case 'quotation':
      return `${block.expandable ? '>>' : '>'} ${inlineText(block.content)}`;
    case 'list':
      return block.items.map((item) => `- ${inlineText(item)}`).join('\n');
  }
}

function inlineText(content: readonly Inline[]): string {
  return content.map((inline) => (typeof inline === 'string' ? inline : styled(inline))).join('');
}

function styled(inline: Exclude<Inline, string>): string {
  const text = inlineText(inline.content);
  switch (inline.kind) {
    case 'bold':
      return `*${text}*`;
    case 'italic':
      return `_${text}_`;
    case 'strikethrough':
      return `~${text}~`;
    case 'code':
      return `\`${text}\``;
    case 'link':
      return `[${text}](${inline.url})`;
  }
}
