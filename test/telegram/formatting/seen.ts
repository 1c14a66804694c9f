import type { Block, Inline, MessageText, PlainMessage } from '../../../src/telegram/formatting/index.js';

/** What leaves nothing on the screen. */
const UNSEEN = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffc]/gu;

/** How a message is to be shown. */
interface Showing {
  /** UTF-16 units; the text of a longer link is shown without it. */
  readonly longestLink: number;
  readonly heading: 'bold' | 'heading';
  readonly bullets: boolean;
  readonly linkable: (url: string) => boolean;
}

/** What can be seen of a message: each character with what it looks like, one a line. */
export function seenOf({ blocks }: MessageText, showing: Showing): string {
  return blocks.map((block) => seenOfBlock(block, showing)).join('');
}

/** What can be seen of plain messages by their entities, as {@link seenOf} writes it. */
export function seenInMessages(messages: readonly PlainMessage[]): string {
  return messages.map(seenInMessage).join('');
}

function seenInMessage({ text, entities }: PlainMessage): string {
  const edges = entities.flatMap(({ offset, length }) => [offset, offset + length]);
  const places = [...new Set([0, ...edges, text.length])].toSorted((a, b) => a - b);
  return places
    .map((start, index) => {
      const here = entities.filter(({ offset, length }) => offset <= start && start < offset + length);
      const looks = here.map((entity) => (entity.type === 'text_link' ? entity.url : entity.type));
      return seen(text.slice(start, places[index + 1]), looks);
    })
    .join('');
}

function seenOfBlock(block: Block, showing: Showing): string {
  switch (block.kind) {
    case 'paragraph':
      return seenOfContent(block.content, [], showing);
    case 'heading':
      return seenOfContent(block.content, [showing.heading], showing);
    case 'quotation':
      return seenOfContent(block.content, [block.expandable ? 'expandable_blockquote' : 'blockquote'], showing);
    case 'list':
      return block.items
        .map((item) => seenOfContent(item, [], showing))
        .map((item) => (item !== '' && showing.bullets ? seen('•', []) + item : item))
        .join('');
  }
}

function seenOfContent(content: readonly Inline[], looks: readonly string[], showing: Showing): string {
  return content
    .map((inline) => {
      if (typeof inline === 'string') return seen(inline, looks);
      const look = inline.kind === 'link' ? linkLook(inline, looks, showing) : [inline.kind];
      return seenOfContent(inline.content, [...looks, ...look], showing);
    })
    .join('');
}

function linkLook(link: Extract<Inline, { kind: 'link' }>, looks: readonly string[], showing: Showing): string[] {
  const isLink = !looks.some(isUrl) && showing.linkable(link.url) && lengthOf(link.content) <= showing.longestLink;
  return isLink ? [link.url] : [];
}

function lengthOf(content: readonly Inline[]): number {
  return content.reduce(
    (sum, inline) => sum + (typeof inline === 'string' ? inline.length : lengthOf(inline.content)),
    0,
  );
}

function seen(text: string, looks: readonly string[]): string {
  const shown = [...new Set(settled(looks))].toSorted().join(' ');
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(UNSEEN, '')
    .replace(/./gsu, (character) => `${character} ${shown}\n`);
}

/** Looks that code does not have beside it. */
const BESIDE_CODE: ReadonlySet<string> = new Set(['bold', 'italic', 'strikethrough']);

/** Of looks that exclude each other, the link stays before code, and code before the others. */
function settled(looks: readonly string[]): readonly string[] {
  if (looks.some(isUrl)) return looks.filter((look) => look !== 'code');
  return looks.includes('code') ? looks.filter((look) => !BESIDE_CODE.has(look)) : looks;
}

function isUrl(look: string): boolean {
  return look.includes('://');
}
