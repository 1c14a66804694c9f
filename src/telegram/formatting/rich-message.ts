import type { InputRichMessageWithoutUpload } from 'grammy/types';
import type { Block, Inline, MessageText } from './message-text.js';
import { settledBlocks } from './settled-blocks.js';

type RichBlock = NonNullable<InputRichMessageWithoutUpload['blocks']>[number];
type RichParagraph = Extract<RichBlock, { type: 'paragraph' }>;
type RichText = RichParagraph['text'];

/** Of the six sizes the one nearest to the text's own. */
const HEADING_SIZE = 4;

/**
 * The message as blocks, in which nothing is taken for markup, an address or a command.
 *
 * Source: https://core.telegram.org/bots/api#inputrichmessage
 */
export function richMessage(text: MessageText): InputRichMessageWithoutUpload {
  return {
    blocks: settledBlocks(text.blocks).map(richBlock),
    ...(text.direction === 'rtl' ? { is_rtl: true } : {}),
    skip_entity_detection: true,
  };
}

function richBlock(block: Block): RichBlock {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.content);
    case 'heading':
      return { type: 'heading', text: richText(block.content), size: HEADING_SIZE };
    case 'quotation':
      return block.expandable
        ? { type: 'expandable_blockquote', text: richText(block.content) }
        : { type: 'blockquote', blocks: [paragraph(block.content)] };
    case 'list':
      return { type: 'list', items: block.items.map((item) => ({ blocks: [paragraph(item)] })) };
  }
}

function paragraph(content: readonly Inline[]): RichParagraph {
  return { type: 'paragraph', text: richText(content) };
}

function richText(content: readonly Inline[]): RichText {
  const [first, ...others] = content.map(richInline);
  return first !== undefined && others.length === 0 ? first : content.map(richInline);
}

function richInline(inline: Inline): RichText {
  if (typeof inline === 'string') return inline;
  const text = richText(inline.content);
  return inline.kind === 'link' ? { type: 'url', text, url: inline.url } : { type: inline.kind, text };
}
