import { divide, wholeStretches } from './division.js';
import { formatted } from './formatted-text.js';
import type { Block, Inline, MessageText } from './message-text.js';
import { fits, pack, type Size, sum } from './packing.js';
import { shownText, sliceRuns, toInlines, toRuns } from './runs.js';
import { settledBlocks } from './settled-blocks.js';

/**
 * Bounds of a rich message. Its 16 levels are never reached, for settled looks and blocks nest six deep. UTF-16 units are never
 * fewer than the characters that the server counts.
 *
 * Source: https://core.telegram.org/bots/api#rich-message-limits
 */
const MAX_UNITS = 32_768;
const MAX_BLOCKS = 500;

/** It is not said whether the line ends between blocks are counted, so they are; the last text has none. */
const LIMITS: Size = { units: MAX_UNITS + 1, parts: MAX_BLOCKS };
/** The block that holds the items of a list. */
const LIST: Size = { units: 0, parts: 1 };
const LIMITS_IN_LIST: Size = { ...LIMITS, parts: LIMITS.parts - LIST.parts };

/** Whether a text goes into one rich message: 32,768 characters, 500 blocks. */
export function fitsRichMessage(text: MessageText): boolean {
  return fits(sum(settledBlocks(text.blocks).map(sizeOf)), LIMITS);
}

/**
 * The text in as many parts as rich messages it takes, in order; the text itself where it fits, none where nothing of it can be seen.
 * Blocks and the items of a list stay whole where they can, and what is too long is divided as in plain messages.
 */
export function splitForRich(text: MessageText): MessageText[] {
  const blocks = settledBlocks(text.blocks, MAX_UNITS);
  if (blocks.length > 0 && fitsRichMessage(text)) return [text];
  return pack(blocks.map(dividedBlock), LIMITS, sizeOf).map((part) => ({ ...text, blocks: part }));
}

function dividedBlock(block: Block): Block[] {
  return block.kind === 'list'
    ? pack(block.items.map(dividedContent), LIMITS_IN_LIST, sizeOfItem).map((items) => ({ ...block, items }))
    : dividedContent(block.content).map((content) => ({ ...block, content }));
}

function dividedContent(content: readonly Inline[]): Inline[][] {
  const { text, entities } = formatted(content);
  const runs = toRuns(content);
  return divide(text, wholeStretches(entities, MAX_UNITS), MAX_UNITS).map(({ start, end }) =>
    toInlines(sliceRuns(runs, start, end)),
  );
}

function sizeOf(block: Block): Size {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return sizeOfContent(block.content, 1);
    case 'quotation':
      return sizeOfContent(block.content, block.expandable ? 1 : 2);
    case 'list':
      return sum([LIST, ...block.items.map(sizeOfItem)]);
  }
}

/** An item is counted, and so is the paragraph in it. */
function sizeOfItem(item: readonly Inline[]): Size {
  return sizeOfContent(item, 2);
}

function sizeOfContent(content: readonly Inline[], blocks: number): Size {
  return { units: shownText(content).length + 1, parts: blocks };
}
